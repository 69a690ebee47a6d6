import type { ActorOf } from "@/lib/auth/seat";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db";
import { recordEvent } from "@/lib/history/record-event";
import { done, refused, type Result } from "@/lib/result";
import { timeZoneOf } from "@/lib/states/catalogue";
import { findAuditItem } from "./audit-item";
import { isFreeEvidence } from "./evidence";

/** Why evidence is not taken. */
export type HandInRefusal =
  "not-found" | "already-decided" | "not-of-this-period" | "document-not-found";

/** Ties a file that a holder stored to a drawn credential and to the record that it shows. */
export async function handInEvidence(
  itemId: string,
  evidence: { readonly educationId: string; readonly documentId: string },
  holder: ActorOf<"holder">,
): Promise<Result<null, HandInRefusal>> {
  const item = await findAuditItem(itemId, { personId: holder.personId });
  if (!item) return refused("not-found");
  const { educationId, documentId } = evidence;
  if (!item.records.some(({ id }) => id === educationId)) return refused("not-of-this-period");
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`select id from education_audit_item where id = ${itemId}::uuid for update`;
    const open = await tx.educationAuditItem.count({ where: { id: itemId, decision: null } });
    if (open === 0) return refused("already-decided");
    if (!(await isFreeEvidence(tx, documentId, holder.userId)))
      return refused("document-not-found");
    const data = { auditItemId: itemId, educationId };
    await tx.document.update({ where: { id: documentId }, data });
    return done(null);
  });
}

/** Why an answer is not taken. */
export type AnswerRefusal = "not-found" | "already-answered";

/** Records that a holder has handed in all that they have. */
export async function answerAudit(
  itemId: string,
  holder: ActorOf<"holder">,
  at = new Date(),
): Promise<Result<null, AnswerRefusal>> {
  const item = await findAuditItem(itemId, { personId: holder.personId });
  if (!item) return refused("not-found");
  return db.$transaction(async (tx) => {
    const { count } = await tx.educationAuditItem.updateMany({
      where: { id: itemId, answeredAt: null, decision: null },
      data: { answeredAt: at },
    });
    if (count === 0) return refused("already-answered");
    const documents = await tx.document.count({ where: { auditItemId: itemId } });
    await recordEvent(tx, {
      type: "audit-answered",
      effectiveOn: dayOf(at, timeZoneOf(item.state)),
      actor: holder,
      personId: item.personId,
      credentialId: item.credentialId,
      after: { auditId: item.auditId, itemId, documents },
    });
    return done(null);
  });
}
