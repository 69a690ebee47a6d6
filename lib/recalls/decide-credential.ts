import { reviseDocuments } from "@/lib/certificates/revise-documents";
import type { PlainDate } from "@/lib/dates";
import type { Database } from "@/lib/db";
import { recordEvent } from "@/lib/history/record-event";
import type { Registrar } from "@/lib/registry/cases";
import { revokeCredentialIn } from "@/lib/registry/revoke-credential";
import { tellHolder } from "@/lib/registry/tell-holder";
import type { RecallDecision } from "./recall-decisions";
import type { RecalledCredential } from "./recalled-credentials";

/** What was decided, as it is done to one credential. */
interface Decision {
  readonly decision: RecallDecision;
  readonly from?: PlainDate | undefined;
  readonly reason: string;
}

/**
 * Records what was decided about one credential, with all that follows: a revocation, revised documents, the
 * e-mail to its holder. That it stays changes nothing, unless it was being checked again. False when the same was
 * decided before.
 */
export async function decideCredential(
  tx: Database,
  { programId, actionId }: { readonly programId: string; readonly actionId: string },
  { id: credentialId, number, personId, revoked: isRevoked, decided }: RecalledCredential,
  { decision, from, reason }: Decision,
  actor: Registrar,
  today: PlainDate,
): Promise<boolean> {
  // A revocation that was withdrawn since can be decided again.
  if (decided?.decision === decision && (decision !== "revoke" || isRevoked)) return false;
  const remark = await tx.remark.create({ data: { text: reason }, select: { id: true } });
  await tx.recallDecision.create({
    data: { actionId, credentialId, decision, remarkId: remark.id, recordedById: actor.userId },
  });
  await recordEvent(tx, {
    type: "recall-decided",
    effectiveOn: decision === "revoke" && from !== undefined ? from : today,
    actor,
    personId,
    credentialId,
    programId,
    before: { actionId, decision: decided?.decision ?? null },
    after: { actionId, decision },
    reason,
  });
  if (decision === "revoke" && from !== undefined) {
    const revoked = await revokeCredentialIn(tx, number, { from, reason }, actor, today);
    // One that was revoked already, for another reason, stays revoked from its own day.
    if (!revoked.ok && revoked.refusal !== "already-revoked") throw new Error(revoked.refusal);
    return true;
  }
  const wasChecked = decided?.decision === "re-check";
  if (decision !== "re-check" && !wasChecked) return true;
  await reviseDocuments(tx, credentialId);
  await tellHolder(
    tx,
    credentialId,
    { what: decision === "re-check" ? "re-check" : "check-ended" },
    today,
  );
  return true;
}
