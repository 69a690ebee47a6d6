import type { Database } from "@/lib/db";
import { editionOfToday, latestEdition } from "./edition";

/**
 * To be called by every change to a credential or its holder, in its transaction. Where documents were given
 * away, a text that no longer fits the record is superseded by a new edition, and the status lists are signed
 * anew before they are next read.
 */
export async function reviseDocuments(tx: Database, credentialId: string): Promise<void> {
  const last = await latestEdition(credentialId, tx);
  if (!last) return;
  await editionOfToday(tx, credentialId);
  await tx.statusList.updateMany({
    where: { id: { in: [last.revocation.listId, last.suspension.listId] } },
    data: { changedAt: new Date() },
  });
}
