import { z } from "zod";
import { reviseDocuments } from "@/lib/certificates/revise-documents";
import { db } from "@/lib/db";
import type { PlainDate } from "@/lib/dates";
import { recordEvent } from "@/lib/history/record-event";
import { done, refused, type Result } from "@/lib/result";
import { lockCase, type NotTheirs, type Registrar } from "./cases";
import { text } from "./inputs";
import { standingActions } from "./record-action";
import { tellHolder } from "./tell-holder";

/** Why what was recorded was a mistake. */
export const Withdrawal = z.object({ reason: text(500) });

/** Why an action is not withdrawn. */
export type WithdrawalRefusal = NotTheirs | "already-withdrawn";

/**
 * Takes back an action that was recorded by mistake: from now on the credential is answered for as if it had
 * never been. What was known until then stays on record.
 */
export async function withdrawAction(
  number: string,
  actionId: string,
  { reason }: z.output<typeof Withdrawal>,
  actor: Registrar,
  today: PlainDate,
): Promise<Result<null, WithdrawalRefusal>> {
  return db.$transaction(async (tx) => {
    const opened = await lockCase(tx, number, actor);
    if (!opened.ok) return opened;
    const credential = opened.value;
    if (!z.uuid().safeParse(actionId).success) return refused("not-found");
    const action = (await standingActions(tx, credential.id)).find(({ id }) => id === actionId);
    if (!action) {
      const withdrawn = { id: actionId, credentialId: credential.id };
      return (await tx.action.count({ where: withdrawn })) > 0
        ? refused("already-withdrawn")
        : refused("not-found");
    }
    const { id, kind, from, to } = action;
    await tx.action.update({ where: { id }, data: { withdrawnAt: new Date() } });
    await recordEvent(tx, {
      type: "action-withdrawn",
      effectiveOn: from,
      actor,
      personId: credential.personId,
      credentialId: credential.id,
      before: { id, kind, from, to, withdrawn: false },
      after: { id, withdrawn: true },
      reason,
    });
    await reviseDocuments(tx, credential.id);
    await tellHolder(tx, credential.id, { what: "withdrawn", kind, from }, today);
    return done(null);
  });
}
