import { setTimeout as passTime } from "node:timers/promises";
import { db } from "@/lib/db";
import { queueEmail } from "@/lib/mail/queue-email";
import { limitRate } from "@/lib/rate-limit";
import { done, refused, type Result } from "@/lib/result";
import { foldAddress } from "./address";
import { holderAt } from "./holder-address";
import { withNext } from "./next-path";
import { grantSelection, seatsToday } from "./seats";
import { createSignInLink, linkPath } from "./sign-in-link";

/** Every answer takes at least this long, so that its time says nothing. Milliseconds. */
const answerTime = 300;

/**
 * Sends a sign-in link to an address, if somebody who may sign in reads it. The answer, its work and its
 * time are the same when nobody does: the same rows are written, and then not kept.
 */
export async function requestSignInLink(request: {
  readonly email: string;
  /** The network address that asks. */
  readonly client: string;
  readonly next: string | null;
}): Promise<Result<null, "too-many">> {
  const folded = foldAddress(request.email);
  const byClient = await limitRate("sign-in-client", request.client);
  const byAddress = await limitRate("sign-in-address", folded);
  if (byClient === "too-many" || byAddress === "too-many") return refused("too-many");

  await Promise.all([send(folded, request.next), passTime(answerTime)]);
  return done(null);
}

async function send(folded: string, next: string | null): Promise<void> {
  const recipient = await recipientAt(folded);
  try {
    await db.$transaction(async (tx) => {
      const token = await createSignInLink(tx, folded);
      const path = withNext(linkPath(token), next);
      await queueEmail(tx, { template: "sign-in-link", to: recipient ?? folded, data: { path } });
      if (recipient === null) throw new NobodyToTell();
    });
  } catch (error) {
    if (!(error instanceof NobodyToTell)) throw error;
  }
}

/** The address on record, never the one that was typed, of who may sign in; null when nobody may. */
async function recipientAt(folded: string): Promise<string | null> {
  const [user, holder] = await Promise.all([
    db.user.findUnique({
      where: { folded },
      select: { email: true, grants: { select: grantSelection } },
    }),
    holderAt(db, folded),
  ]);
  const seats = await seatsToday(db, folded, user?.grants ?? []);
  return seats.length > 0 ? (user?.email ?? null) : (holder?.address ?? null);
}

/** Undoes the work that was done for nobody. */
class NobodyToTell extends Error {}
