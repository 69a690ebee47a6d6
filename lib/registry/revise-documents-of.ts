import { reviseDocuments } from "@/lib/certificates/revise-documents";
import type { Database } from "@/lib/db";

/** As `reviseDocuments`, for every credential of a person, whose name is on all of them. */
export async function reviseDocumentsOf(tx: Database, personId: string): Promise<void> {
  const credentials = await tx.credential.findMany({
    where: { personId, takenBackAt: null },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  for (const { id } of credentials) await reviseDocuments(tx, id);
}
