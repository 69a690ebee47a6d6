import { NextResponse, type NextRequest } from "next/server";
import { waitPage } from "@/components/wait-page";
import { clientAddress } from "@/lib/auth/client-address";
import { languageCookie, localeFor } from "@/lib/i18n/locale";
import { problem } from "@/lib/problem";
import { limitRate } from "@/lib/rate-limit";

/** Tries are counted by the minute. */
const secondsToWait = "60";

/** Pages behind an unguessable link: nothing about them may leave through a referrer, an index or a cache. */
const linkPages = /^\/(v|s|sign-in\/link|certificates|credentials|receipts|demo)\//;

/** Pages on which anybody makes the rules compute; what their forms send is counted by the action that answers it. */
const rulesPages = /^\/(calculator|compare|portability|states)(\/|$)/;

/** Gives every request an id and every page its security headers, with a fresh nonce. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = btoa(crypto.randomUUID());
  const requestId = crypto.randomUUID();
  const policy = contentSecurityPolicy(nonce, request.nextUrl.protocol === "https:");

  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("x-request-id", requestId);
  headers.set("x-path", `${request.nextUrl.pathname}${request.nextUrl.search}`);
  headers.set("content-security-policy", policy);
  const response = (await isTooMany(request))
    ? tooMany(request, nonce)
    : NextResponse.next({ request: { headers } });

  response.headers.set("content-security-policy", policy);
  response.headers.set("x-request-id", requestId);
  response.headers.set("x-content-type-options", "nosniff");
  response.headers.set("x-frame-options", "DENY");
  response.headers.set("cross-origin-opener-policy", "same-origin");
  response.headers.set("permissions-policy", "geolocation=(), microphone=(), payment=(), usb=()");
  response.headers.set("strict-transport-security", "max-age=63072000; includeSubDomains");
  const isLinkPage = linkPages.test(request.nextUrl.pathname);
  response.headers.set("referrer-policy", isLinkPage ? "no-referrer" : "same-origin");
  if (isLinkPage) {
    response.headers.set("x-robots-tag", "noindex, nofollow");
    response.headers.set("cache-control", "private, no-store");
  }
  return response;
}

async function isTooMany({ method, headers, nextUrl }: NextRequest): Promise<boolean> {
  if (method !== "GET" || !rulesPages.test(nextUrl.pathname)) return false;
  return (await limitRate("rules-client", clientAddress(headers))) === "too-many";
}

/** A page that says to wait, in place of the one asked for; who wants the table as a file gets a problem. */
function tooMany({ nextUrl, headers, cookies }: NextRequest, nonce: string): NextResponse {
  const wait = { "retry-after": secondsToWait, "cache-control": "no-store" };
  if (nextUrl.pathname.endsWith("/csv")) {
    const detail =
      "There were many requests from here. Wait a minute, then ask for the file again.";
    const refused = problem({ status: 429, code: "too-many-requests", detail }, wait);
    return new NextResponse(refused.body, refused);
  }
  const locale = localeFor(cookies.get(languageCookie)?.value, headers.get("accept-language"));
  return new NextResponse(waitPage(locale, nonce), {
    status: 429,
    headers: { ...wait, "content-type": "text/html; charset=utf-8" },
  });
}

function contentSecurityPolicy(nonce: string, https: boolean): string {
  const evaluated = process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : "";
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluated}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "manifest-src 'self'",
    ...(https ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

export const config = {
  matcher: ["/((?!_next/static|_next/image|favicon|icon).*)"],
};
