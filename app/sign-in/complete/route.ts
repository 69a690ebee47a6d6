import type { NextRequest } from "next/server";
import { completeSignIn } from "@/lib/auth/complete-sign-in";
import { sessionCookie } from "@/lib/auth/cookies";
import { describeDevice } from "@/lib/auth/device";
import { nextPath, withNext } from "@/lib/auth/next-path";
import { isSameOrigin } from "@/lib/auth/same-origin";
import { seeOther } from "@/lib/auth/see-other";
import { linkPath } from "@/lib/auth/sign-in-link";
import { fields } from "@/lib/forms";

/** The button on a sign-in link's page: spends the link and leads to work, or back to say why not. */
export async function POST(request: NextRequest): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  const { token = "", next } = fields(await request.formData());
  const result = await completeSignIn({
    token,
    device: describeDevice(request.headers.get("user-agent")),
    earlier: request.cookies.get(sessionCookie().name)?.value,
  });
  if (!result.ok) return seeOther(withNext(linkPath(encodeURIComponent(token)), nextPath(next)));
  return seeOther(nextPath(next) ?? result.value.home, result.value.setCookies);
}
