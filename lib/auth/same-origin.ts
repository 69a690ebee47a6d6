import { env } from "@/lib/env";

/**
 * Whether a request that changes something comes from a page of this registry. Browsers say so themselves
 * (`Sec-Fetch-Site`); one that does not must name our own host as its origin. A page sent without a referrer
 * has the origin `null`, which proves nothing.
 */
export function isSameOrigin(headers: Pick<Headers, "get">): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = headers.get("origin");
  if (origin === null || !URL.canParse(origin)) return false;
  const hosts = [headers.get("host"), new URL(env().PUBLIC_URL).host];
  return hosts.includes(new URL(origin).host);
}
