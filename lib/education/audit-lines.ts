import type { EndedPeriod } from "./audit-period";
import type { LedgerRecord } from "./ledger";
import type { NotUsedReason } from "./overview";

/** A record of an audited period, how many of its hours count, and why the others do not. */
export interface AuditedRecord {
  readonly record: LedgerRecord;
  readonly counted: number;
  readonly notCounted: readonly { readonly hours: number; readonly reason: NotUsedReason }[];
}

/** The records of an audited period one by one. What was replaced or withdrawn is not of it any more. */
export function auditedRecords(
  { period: { from, to }, unused }: EndedPeriod,
  ledger: readonly LedgerRecord[],
): readonly AuditedRecord[] {
  return ledger.flatMap((record): readonly AuditedRecord[] => {
    const { id, on, hours, standing } = record;
    if (on < from || on > to || standing === "amended" || standing === "withdrawn") return [];
    if (standing === "waits" || standing === "not-accepted") {
      return [{ record, counted: 0, notCounted: [{ hours, reason: standing }] }];
    }
    const notCounted = unused.filter(({ ref }) => ref === id);
    const left = notCounted.reduce((sum, one) => sum + one.hours, 0);
    return [{ record, counted: Math.round((hours - left) * 100) / 100, notCounted }];
  });
}
