import { z } from "zod";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db";
import { recordEvent } from "@/lib/history/record-event";
import { queueEmail } from "@/lib/mail/queue-email";
import type { Registrar } from "@/lib/registry/cases";
import { holderAddresses } from "@/lib/registry/holder-addresses";
import { text } from "@/lib/registry/inputs";
import { done, refused, type Result } from "@/lib/result";
import { officeOf, stateName, timeZoneOf } from "@/lib/states/catalogue";
import { findAuditItem } from "./audit-item";
import { decide } from "./decide-education";
import { ownPeople } from "@/lib/registry/own-people";
import { notAcceptedReasons } from "./not-accepted-reasons";

/** What the office found, why, and which records it does not accept for what reason. */
export const AuditFinding = z
  .object({
    decision: z.enum(["in-order", "not-in-order"], "missing"),
    reason: text(500),
    records: z.array(z.uuid()).readonly(),
    because: z.enum(notAcceptedReasons).optional(),
  })
  .refine(({ records, because }) => records.length === 0 || because !== undefined, {
    path: ["because"],
    error: "missing",
  });

/** Why a finding is not recorded. */
export type FindingRefusal =
  | "not-found"
  | "your-own"
  | "already-decided"
  | "in-order-accepts-all"
  | "not-of-this-period"
  | "record-changed";

/** Records what the office found of a drawn credential, and tells its holder. */
export async function decideAudit(
  itemId: string,
  { decision, reason, records, because }: z.output<typeof AuditFinding>,
  registrar: Registrar,
  at = new Date(),
): Promise<Result<null, FindingRefusal>> {
  const { state } = registrar;
  const item = await findAuditItem(itemId, { state });
  if (!item) return refused("not-found");
  if ((await ownPeople(registrar.userId, db)).has(item.personId)) return refused("your-own");
  if (decision === "in-order" && records.length > 0) return refused("in-order-accepts-all");
  const known = new Set(item.records.map(({ id }) => id));
  if (records.some((id) => !known.has(id))) return refused("not-of-this-period");

  return db
    .$transaction(async (tx) => {
      await tx.$queryRaw`select id from education_audit_item where id = ${itemId}::uuid for update`;
      const remark = await tx.remark.create({ data: { text: reason }, select: { id: true } });
      const { count } = await tx.educationAuditItem.updateMany({
        where: { id: itemId, decision: null },
        data: { decision, decidedAt: at, decidedById: registrar.userId, remarkId: remark.id },
      });
      if (count === 0) throw new Undone("already-decided");
      for (const id of records) {
        const refusal = { decision: "not-accepted", reason: because } as const;
        const decided = await decide(tx, id, refusal, registrar);
        if (!decided.ok && decided.refusal !== "already-decided")
          throw new Undone("record-changed");
      }
      const { auditId, personId, credentialId, kind } = item;
      await recordEvent(tx, {
        type: "audit-decided",
        effectiveOn: dayOf(at, timeZoneOf(state)),
        actor: registrar,
        personId,
        credentialId,
        after: { auditId, itemId, decision, notAccepted: [...records] },
      });
      const told = { kind, state: stateName(state), office: officeOf(state) };
      const data = { decision, ...told, path: `/my/audits/${itemId}` };
      for (const to of await holderAddresses(tx, personId)) {
        await queueEmail(tx, { template: "audit-decided", to, data, credentialId });
      }
      return done(null);
    })
    .catch((error: unknown) => {
      if (error instanceof Undone) return refused(error.refusal);
      throw error;
    });
}

/** Undoes the transaction for an expected reason. */
class Undone extends Error {
  readonly refusal: "already-decided" | "record-changed";

  constructor(refusal: Undone["refusal"]) {
    super(refusal);
    this.refusal = refusal;
  }
}
