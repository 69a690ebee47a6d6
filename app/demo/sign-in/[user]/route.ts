import type { NextRequest } from "next/server";
import { sessionCookie } from "@/lib/auth/cookies";
import { describeDevice } from "@/lib/auth/device";
import { nextPath } from "@/lib/auth/next-path";
import { seeOther } from "@/lib/auth/see-other";
import { signInAsCast } from "@/lib/auth/sign-in-as-cast";
import { isDemo } from "@/lib/env";

interface Context {
  readonly params: Promise<{ readonly user: string }>;
}

/** Signs one in as a member of the demo's cast. There is no such page in production. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  if (!isDemo()) return new Response(null, { status: 404 });
  const result = await signInAsCast((await params).user, {
    device: describeDevice(request.headers.get("user-agent")),
    earlier: request.cookies.get(sessionCookie().name)?.value,
  });
  if (!result.ok) return new Response(null, { status: 404 });
  const next = nextPath(request.nextUrl.searchParams.get("next"));
  return seeOther(next ?? result.value.home, result.value.setCookies);
}

/** The same, for the picker's buttons. */
export const POST = GET;
