import type { NextRequest } from "next/server";
import { nextPath } from "@/lib/auth/next-path";
import { officeName } from "@/lib/auth/office-provider";
import { beginOfficeSignIn } from "@/lib/auth/office-sign-in";
import { seeOther } from "@/lib/auth/see-other";

/** Leads to the office's own sign-in. A link and not a form: our pages' forms may not lead to other sites. */
export async function GET(request: NextRequest): Promise<Response> {
  if (officeName() === null) return new Response(null, { status: 404 });
  const next = nextPath(request.nextUrl.searchParams.get("next"));
  const { location, setCookies } = await beginOfficeSignIn(next);
  return seeOther(location, setCookies);
}
