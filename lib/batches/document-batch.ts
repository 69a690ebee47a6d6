import { z } from "zod";
import { editionOfToday } from "@/lib/certificates/edition";
import type { PlainDate } from "@/lib/dates";
import { db } from "@/lib/db";
import { confirmByEmail } from "@/lib/registry/confirm-by-email";
import { findStoredBatch } from "./find-batch";
import { dayOfBatch } from "./judge-stored";

/** What the jobs of a batch are told. */
export const BatchJob = z.object({ batchId: z.uuid() });

interface Undocumented {
  readonly credentialId: string;
  readonly linkId: string;
}

/**
 * Makes the documents of a registered batch and queues the e-mail to each graduate, one at a time and each wholly:
 * killed and run again, it goes on with the next. A batch that was undone meanwhile gets none.
 */
export async function documentBatch(batchId: string): Promise<void> {
  const batch = await findStoredBatch(batchId);
  const today = dayOfBatch(batch);
  for (const one of await undocumented(batchId)) await documentOne(one, today);
  await db.graduateBatch.updateMany({
    where: { id: batchId, documentedAt: null, undoneAt: null },
    data: { documentedAt: new Date() },
  });
}

async function undocumented(batchId: string): Promise<readonly Undocumented[]> {
  return db.$queryRaw<Undocumented[]>`
    select c.id::text as "credentialId",
      (select l.id::text from link l
       where l.credential_id = c.id and l.purpose = 'verify' and l.edition_id is null
       order by l.created_at desc limit 1) as "linkId"
    from batch_row r join credential c on c.id = r.credential_id
    where r.batch_id = ${batchId}::uuid and c.taken_back_at is null
      and not exists (select 1 from edition e where e.credential_id = c.id)
    order by r.number`;
}

/** An edition and its e-mail are there together or not at all. */
async function documentOne(one: Undocumented, today: PlainDate): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`select id from credential where id = ${one.credentialId}::uuid for update`;
    const standing = { id: one.credentialId, takenBackAt: null };
    const open = { ...standing, editions: { none: {} } };
    if ((await tx.credential.count({ where: open })) === 0) return;
    await editionOfToday(tx, one.credentialId);
    await confirmByEmail(tx, one, today);
  });
}
