import type { ActorOf } from "@/lib/auth/seat";
import { db } from "@/lib/db";
import { findBatch } from "./find-batch";

/** How far the work on a submitted batch is. */
export interface BatchProgress {
  readonly rows: number;
  /** Rows whose outcome is known. */
  readonly done: number;
  /** Graduates who were registered so far. */
  readonly registered: number;
  /** Of them, those whose documents were made. */
  readonly documents: number;
  /** E-mails to them that were queued, and those of them that went out. */
  readonly emails: number;
  readonly sent: number;
  readonly work: "registering" | "documents" | "emails" | "finished" | "stopped";
}

interface Row {
  readonly rows: number;
  readonly done: number;
  readonly registered: number;
  readonly documents: number;
  readonly emails: number;
  readonly sent: number;
  readonly failed: number;
  readonly queued: boolean;
}

/** How far the work on an operator's batch is; null where it has none such. */
export async function batchProgress(
  operator: ActorOf<"operator">,
  id: string,
): Promise<BatchProgress | null> {
  const batch = await findBatch(operator, id);
  if (!batch) return null;
  const [row] = await db.$queryRaw<Row[]>`
    with registered as (
      select credential_id as id from batch_row where batch_id = ${id}::uuid and credential_id is not null
    ), mail as (
      select sent_at, failed_at from outbound_email
      where template = 'confirmation' and credential_id in (select id from registered)
    )
    select
      (select count(*)::int from batch_row where batch_id = ${id}::uuid) as rows,
      (select count(outcome)::int from batch_row where batch_id = ${id}::uuid) as done,
      (select count(*)::int from registered) as registered,
      (select count(distinct credential_id)::int from edition where credential_id in (select id from registered))
        as documents,
      (select count(*)::int from mail) as emails,
      (select count(sent_at)::int from mail) as sent,
      (select count(failed_at)::int from mail) as failed,
      exists (
        select from graphile_worker.jobs
        where key in ('submit-batch:' || ${id}, 'document-batch:' || ${id}) and attempts < max_attempts) as queued`;
  if (!row) throw new Error("counting came to nothing");
  const { rows, done, registered, documents, emails, sent } = row;
  const work = workOf(row, batch.documentedAt !== null, batch.finishedAt !== null);
  return { rows, done, registered, documents, emails, sent, work };
}

function workOf(
  { queued, emails, sent, failed }: Row,
  documented: boolean,
  registered: boolean,
): BatchProgress["work"] {
  if (documented) return sent + failed < emails ? "emails" : "finished";
  if (!queued) return "stopped";
  return registered ? "documents" : "registering";
}
