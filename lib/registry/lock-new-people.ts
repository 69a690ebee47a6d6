import type { Database } from "@/lib/db";

/**
 * From here until the transaction ends nobody else records a new person: whoever looks for the same person under this
 * lock finds them, in whatever state they are being recorded.
 */
export async function lockNewPeople(tx: Database): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('new-person', 0))`;
}
