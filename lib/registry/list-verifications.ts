import { db } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import type { PlainDate } from "@/lib/dates";

/** A look-up as the holder and the office see it: when, how, by whom, and what was answered. */
export interface PastVerification {
  readonly id: string;
  readonly at: Date;
  readonly via: string;
  readonly asOf: PlainDate;
  readonly outcome: string;
  /** The name of a signed-in asker; null when anybody may have been. */
  readonly askedBy: string | null;
}

/** Who looked a credential up, the newest first; at most fifty. */
export async function listVerifications(
  credentialId: string,
): Promise<readonly PastVerification[]> {
  const rows = await db.verification.findMany({
    where: { credentialId },
    include: { askedBy: { select: { name: true } } },
    orderBy: { at: "desc" },
    take: 50,
  });
  return rows.map(({ id, at, via, asOf, outcome, askedBy }) => ({
    id,
    at,
    via,
    asOf: fromDatabaseDay(asOf),
    outcome,
    askedBy: askedBy?.name ?? null,
  }));
}
