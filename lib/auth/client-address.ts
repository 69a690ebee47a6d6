/**
 * The network address that asks, for counting tries: the last one in `X-Forwarded-For`, which our own proxy
 * wrote. Earlier ones are what the client claims.
 */
export function clientAddress(headers: Pick<Headers, "get">): string {
  const forwarded = headers.get("x-forwarded-for")?.split(",") ?? [];
  return forwarded.at(-1)?.trim() ?? "unknown";
}
