import { createHmac } from "node:crypto";
import { RateLimiterMemory, RateLimiterPostgres } from "rate-limiter-flexible";
import pg from "pg";
import { env } from "@/lib/env";

/** How often each thing may be tried: points in a span of seconds. */
const limits = {
  "rules-client": { points: 300, duration: 60 },
  "sign-in-address": { points: 5, duration: 15 * 60 },
  "sign-in-client": { points: 30, duration: 15 * 60 },
  "look-up-client": { points: 120, duration: 60 },
  "look-up-number": { points: 30, duration: 60 },
  "document-client": { points: 20, duration: 60 },
  "look-up-everybody": { points: 10, duration: 24 * 60 * 60 },
  "look-up-list": { points: 5_000, duration: 24 * 60 * 60 },
  "evidence-user": { points: 100, duration: 24 * 60 * 60 },
  "copy-request-user": { points: 5, duration: 24 * 60 * 60 },
  "decisions-client": { points: 600, duration: 60 },
} as const;

/** What is limited. */
export type Limit = keyof typeof limits;

const pool = new pg.Pool({ connectionString: env().DATABASE_URL, max: 2 });
pool.on("error", () => undefined);

const limiters = new Map<Limit, RateLimiterPostgres>();

/**
 * Counts a try, or so many at once. Counted in the database for all instances; in memory while it cannot be reached.
 * What identifies the one who tries (an address, a number) is kept as a keyed hash only.
 */
export async function limitRate(limit: Limit, who: string, tries = 1): Promise<"ok" | "too-many"> {
  const key = createHmac("sha256", env().AUTH_SECRET).update(who).digest("base64url");
  try {
    await limiterFor(limit).consume(key, tries);
    return "ok";
  } catch (refusal) {
    if (refusal instanceof Error) throw refusal;
    return "too-many";
  }
}

function limiterFor(limit: Limit): RateLimiterPostgres {
  const existing = limiters.get(limit);
  if (existing) return existing;
  const limiter = new RateLimiterPostgres({
    ...limits[limit],
    keyPrefix: limit,
    storeClient: pool,
    tableName: "rate_limit",
    tableCreated: true,
    insuranceLimiter: new RateLimiterMemory({ ...limits[limit], keyPrefix: limit }),
  });
  limiters.set(limit, limiter);
  return limiter;
}
