import { NextResponse, type NextRequest } from "next/server";

/** Pages behind an unguessable link: nothing about them may leave through a referrer, an index or a cache. */
const linkPages = /^\/(v|s|sign-in\/link|certificates|credentials|receipts|demo)\//;

/** Gives every request an id and every page its security headers, with a fresh nonce. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const requestId = crypto.randomUUID();
  const policy = contentSecurityPolicy(nonce, request.nextUrl.protocol === "https:");

  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("x-request-id", requestId);
  headers.set("x-path", `${request.nextUrl.pathname}${request.nextUrl.search}`);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });

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
