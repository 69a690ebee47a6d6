import { findRecord, type LedgerRecord } from "./ledger";

/** A record that counts, and the one that was to take its place. */
export interface Amendment {
  readonly counted: LedgerRecord;
  /** It waits to be accepted, was not accepted, or was withdrawn. */
  readonly proposed: LedgerRecord;
}

/** The newest amendment of a record, or which a record is, while the one before it counts; null when there is none. */
export async function findAmendment(
  { id, newestId, personId }: LedgerRecord,
  reader: { readonly state?: string } = {},
): Promise<Amendment | null> {
  const [proposed, ...before] = (await findRecord(newestId ?? id, personId, reader)) ?? [];
  const counted = before.find(
    ({ standing }) => standing === "accepted" || standing === "withdrawal-asked",
  );
  return proposed && counted ? { counted, proposed } : null;
}
