import type { Database } from "@/lib/db";
import { addJob } from "@/lib/jobs/add-job";

const maxAttempts = 5;

/** Has the worker register the graduates of a batch, once this transaction is committed. */
export async function addSubmitJob(tx: Database, batchId: string): Promise<void> {
  await addJob(tx, {
    name: "submit-batch",
    payload: { batchId },
    key: `submit-batch:${batchId}`,
    maxAttempts,
  });
}

/** Has the worker make the documents of a batch and queue its e-mails, once this transaction is committed. */
export async function addDocumentJob(tx: Database, batchId: string): Promise<void> {
  await addJob(tx, {
    name: "document-batch",
    payload: { batchId },
    key: `document-batch:${batchId}`,
    maxAttempts,
  });
}
