import { reviseDocuments } from "@/lib/certificates/revise-documents";
import type { PlainDate } from "@/lib/dates";
import type { Database } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import { tellHolder } from "@/lib/registry/tell-holder";

/**
 * Tells the holders whose credential was to be checked again because of a window that no longer holds, or no
 * longer from a day on. Their documents are revised; what was revoked stays so until the office withdraws it.
 */
export async function tellRechecked(
  tx: Database,
  actionId: string,
  issuedFrom: PlainDate | null,
  today: PlainDate,
): Promise<void> {
  const rows = await tx.credential.findMany({
    where: {
      takenBackAt: null,
      recallDecisions: { some: { actionId } },
      ...(issuedFrom !== null && { issuedOn: { gte: toDatabaseDay(issuedFrom) } }),
    },
    select: {
      id: true,
      recallDecisions: { where: { actionId }, orderBy: { recordedAt: "desc" }, take: 1 },
    },
  });
  for (const { id, recallDecisions } of rows) {
    if (recallDecisions[0]?.decision !== "re-check") continue;
    await reviseDocuments(tx, id);
    await tellHolder(tx, id, { what: "check-ended" }, today);
  }
}
