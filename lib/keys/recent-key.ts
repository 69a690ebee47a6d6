import { keyInForce, type Purpose, type SigningKey } from "./signing-key";

const trustedFor = 5_000;

const recent = new Map<Purpose, { readonly key: Promise<SigningKey>; readonly since: number }>();

/**
 * As `keyInForce`, but asks the database every five seconds only: a rotation made elsewhere takes effect that much
 * later, one made by this process at once.
 */
export async function recentKey(purpose: Purpose): Promise<SigningKey> {
  const now = performance.now();
  const known = recent.get(purpose);
  if (known && now - known.since < trustedFor) return known.key;
  const key = keyInForce(purpose);
  recent.set(purpose, { key, since: now });
  key.catch(() => recent.delete(purpose));
  return key;
}

/** Forgets the keys, after one was replaced. */
export function forgetRecentKeys(): void {
  recent.clear();
}
