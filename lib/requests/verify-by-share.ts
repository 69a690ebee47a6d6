import { db } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import { dayOf } from "@/lib/dates";
import { hashLinkToken } from "@/lib/links";
import { recordLookUp } from "@/lib/receipts/record-look-up";
import { toldByShare, toldNothing } from "@/lib/receipts/told";
import { findAnswer, type CredentialAnswer } from "@/lib/registry/answer";
import { timeZoneOf } from "@/lib/states/catalogue";
import { toShareFacts, type ShareFact } from "./share-terms";

/** What a share link answers: the verdict and the facts its holder chose, or why it shows nothing. */
export type SharedAnswer =
  | {
      readonly found: "in-force";
      readonly answer: CredentialAnswer;
      readonly facts: readonly ShareFact[];
      readonly reference: string;
      readonly at: Date;
    }
  | { readonly found: "expired" | "ended" | "unknown" };

/** Opens a share link. The look-up is recorded with its answer and its receipt, for its holder to see. */
export async function verifyByShare(
  token: string,
  asker: { readonly userId: string | null },
  at = new Date(),
): Promise<SharedAnswer> {
  const share = await db.share.findUnique({
    where: { tokenHash: hashLinkToken(token) },
    include: { credential: { select: { id: true, state: true } } },
  });
  const zone = timeZoneOf(share?.credential.state ?? "");
  const today = dayOf(at, zone);
  const look = { by: "share", userId: asker.userId, at, asOf: today } as const;
  if (!share) {
    await recordLookUp({ ...look, credentialId: null, answer: toldNothing("not-found", "share") });
    return { found: "unknown" };
  }
  const of = { ...look, shareId: share.id, credentialId: share.credential.id };
  const expired = today > fromDatabaseDay(share.lastDay);
  if (share.endedAt !== null || expired) {
    await recordLookUp({ ...of, answer: toldNothing("share-over", "share") });
    return { found: share.endedAt === null ? "expired" : "ended" };
  }
  const answer = await findAnswer({ id: share.credential.id }, { on: today });
  if (!answer) throw new Error("the credential of a share link is not there");
  const facts = toShareFacts(share.facts);
  const { reference } = await recordLookUp({ ...of, answer: toldByShare(answer, facts) });
  return { found: "in-force", answer, facts, reference, at };
}
