import type { PlainDate } from "@/lib/dates";
import { findAnswer } from "@/lib/registry/answer";
import type { GenuineReceipt } from "./open-receipt";
import type { ToldStanding } from "./receipt-body";
import { recordLookUp, type Recorded } from "./record-look-up";
import { toldOf } from "./told";
import { changesBetween, differenceBetween, type Change, type Difference } from "./what-changed";

/** How a credential stands now, beside what an earlier receipt of it says. */
export interface LookedAgain extends Recorded {
  readonly on: PlainDate;
  readonly told: ToldStanding;
  /** What would be told now about the day of the receipt. */
  readonly sameDay: { readonly on: PlainDate; readonly told: ToldStanding };
  readonly difference: Difference;
  readonly changes: readonly Change[];
  readonly rulesThen: string | null;
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
  const [now, again] = await Promise.all([findAnswer(by), findAnswer(by, { on: asked.asOf })]);
  if (!now || !again) throw new Error("the credential of a receipt is not there");
  const [told, sameDay] = [toldOf(now), toldOf(again)];
  const recorded = await recordLookUp({
    by: "receipt",
    userId,
    at: new Date(),
    asOf: now.on,
    credentialId,
    answer: told,
  });
  return {
    ...recorded,
    on: now.on,
    told,
    sameDay: { on: again.on, told: sameDay },
    difference: differenceBetween(then, sameDay, told),
    changes: changesBetween(then, sameDay),
    rulesThen: then.rules,
  };
}
