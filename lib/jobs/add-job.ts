import type { Database } from "@/lib/db";

/** The work that the worker does, a name each. */
export type JobName =
  | "send-email"
  | "import-register"
  | "submit-batch"
  | "document-batch"
  | "look-up-people"
  | "record-people-list"
  | "draw-audit"
  | "look-up-roster"
  | "clean-up"
  | "advance-requests"
  | "remind-holders"
  | "remind-programs"
  | "refresh-status-lists"
  | "revise-documents";

/** A job to be done once what it is about was committed. */
export interface NewJob {
  readonly name: JobName;
  readonly payload: Readonly<Record<string, string | number>>;
  /** A second job with the same key takes the place of the first while that has not begun. */
  readonly key: string;
  /** How often it is begun before it is given up, the ones that died underway included. */
  readonly maxAttempts: number;
}

/** Adds a job in the transaction of what it is about: both are there afterwards, or neither. */
export async function addJob(tx: Database, job: NewJob): Promise<void> {
  await tx.$executeRaw`
    select graphile_worker.add_job(
      ${job.name},
      ${JSON.stringify(job.payload)}::json,
      max_attempts := ${job.maxAttempts}::int,
      job_key := ${job.key}
    )`;
}
