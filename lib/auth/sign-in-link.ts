import { db, type Database } from "@/lib/db";
import { done, refused, type Result } from "@/lib/result";
import { foldAddress } from "./address";
import { linkLifetime } from "./limits";
import { hashLinkToken, newToken } from "./tokens";

/** Why a sign-in link does not work. */
export type LinkRefusal = "unknown" | "expired" | "used";

/** Makes a link for an address. Answers its token, which is kept nowhere: only its hash is. */
export async function createSignInLink(tx: Database, address: string): Promise<string> {
  const token = newToken();
  const now = new Date();
  await tx.signInLink.create({
    data: {
      tokenHash: hashLinkToken(token),
      identifier: foldAddress(address),
      createdAt: now,
      expiresAt: new Date(Number(now) + linkLifetime),
    },
  });
  return token;
}

/** The path of the page that a link opens. */
export function linkPath(token: string): string {
  return `/sign-in/link/${token}`;
}

/** Whom a link signs in, if it still works. Looking spends nothing. */
export async function findSignInLink(
  token: string,
  now = new Date(),
): Promise<Result<{ readonly identifier: string }, LinkRefusal>> {
  const link = await db.signInLink.findUnique({ where: { tokenHash: hashLinkToken(token) } });
  if (!link) return refused("unknown");
  if (link.usedAt !== null) return refused("used");
  if (link.expiresAt <= now) return refused("expired");
  return done({ identifier: link.identifier });
}

/** Spends a link, by the hash of its token. Of two who try at once, one gets it. */
export async function spendSignInLink(
  tokenHash: string,
  identifier: string,
  now = new Date(),
): Promise<{ readonly expiresAt: Date } | null> {
  const spent = await db.signInLink.updateManyAndReturn({
    where: { tokenHash, identifier, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
    select: { expiresAt: true },
  });
  return spent[0] ?? null;
}
