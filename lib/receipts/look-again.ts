import { findAnswer, type CredentialAnswer } from "@/lib/registry/answer";
import type { GenuineReceipt } from "./open-receipt";
import { recordLookUp, type Recorded } from "./record-look-up";
import { toldOf } from "./told";
import { changesBetween, type Change } from "./what-changed";

/** How a credential stands now, beside what an earlier receipt of it says. */
export interface LookedAgain extends Recorded {
  readonly answer: CredentialAnswer;
  /** What would be told now about the same day. */
  readonly sameDay: CredentialAnswer;
  readonly changes: readonly Change[];
}

/**
 * Looks up now what a receipt tells of. That is a look-up like any other: it is recorded, and has its own
 * receipt. Null where the receipt opens no way to today's answer: nothing was found then, or its holder gave
 * a share link, which only itself can be asked.
 */
export async function lookAgain(
  { body, credentialId }: GenuineReceipt,
  userId: string | null,
): Promise<LookedAgain | null> {
  const { answer: then, asked } = body;
  if (!then.found || credentialId === null || asked.by === "share") return null;
  const by = { id: credentialId };
  const [answer, sameDay] = await Promise.all([findAnswer(by), findAnswer(by, { on: asked.asOf })]);
  if (!answer || !sameDay) throw new Error("the credential of a receipt is not there");
  const told = toldOf(answer);
  const recorded = await recordLookUp({
    by: "receipt",
    userId,
    at: new Date(),
    asOf: answer.on,
    credentialId,
    answer: told,
  });
  return { ...recorded, answer, sameDay, changes: changesBetween(then, toldOf(sameDay)) };
}
