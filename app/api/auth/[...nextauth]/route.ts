import type { NextRequest } from "next/server";
import { describeDevice } from "@/lib/auth/device";
import { officeName, officeProviderId } from "@/lib/auth/office-provider";
import { finishOfficeSignIn } from "@/lib/auth/office-sign-in";
import { seeOther } from "@/lib/auth/see-other";

const callback = `/api/auth/callback/${officeProviderId}`;

/**
 * Where the office's provider sends the browser back to. Nothing else of next-auth is open to the network:
 * its other steps are taken within our own pages.
 */
export async function GET(request: NextRequest): Promise<Response> {
  const { pathname, searchParams } = request.nextUrl;
  if (officeName() === null || pathname !== callback) return new Response(null, { status: 404 });
  const { location, setCookies } = await finishOfficeSignIn({
    query: Object.fromEntries(searchParams),
    cookies: Object.fromEntries(request.cookies.getAll().map(({ name, value }) => [name, value])),
    device: describeDevice(request.headers.get("user-agent")),
  });
  return seeOther(location, setCookies);
}
