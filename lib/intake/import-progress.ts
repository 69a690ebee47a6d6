import { db } from "@/lib/db";
import { importLockKey } from "./with-import-lock";

/** How far the import of a file is. */
export interface ImportProgress {
  readonly done: number;
  readonly total: number;
  /** Rows that still wait for a person. */
  readonly waiting: number;
  /** `stored`: not asked for yet. `stopped`: begun, and nobody is at work. */
  readonly work: "stored" | "running" | "stopped" | "finished";
}

/** The name under which the worker's job for a file is found. */
export function importJobKey(fileId: string): string {
  return `import-${fileId}`;
}

/** How far the imports of these files of one state are, by file. */
export async function findProgress(
  state: string,
  fileIds: readonly string[],
): Promise<ReadonlyMap<string, ImportProgress>> {
  const rows = await db.$queryRaw<Row[]>`
    select legacy_file.id::text, finished_at is not null as finished, counted.done, counted.total, counted.waiting,
      exists (
        select from graphile_worker.jobs
        where key = 'import-' || legacy_file.id and attempts < max_attempts) as queued,
      exists (
        select from pg_locks
        where locktype = 'advisory' and objsubid = 1 and database = (select oid from pg_database where datname = current_database())
          and (classid::bigint << 32 | objid::bigint) = hashtextextended(${importLockKey(state)}, 0)) as busy
    from legacy_file
    cross join lateral (
      select count(outcome)::int as done, count(*)::int as total,
        count(*) filter (where outcome = 'needs-review' and resolved_at is null)::int as waiting
      from legacy_row where file_id = legacy_file.id) as counted
    where state = ${state} and legacy_file.id = any(${[...fileIds]}::uuid[])`;
  return new Map(rows.map((row) => [row.id, toProgress(row)]));
}

interface Row extends Omit<ImportProgress, "work"> {
  readonly id: string;
  readonly finished: boolean;
  readonly queued: boolean;
  /** Somebody is importing into this state's register: the worker, or the command line. */
  readonly busy: boolean;
}

function toProgress({ finished, done, total, waiting, queued, busy }: Row): ImportProgress {
  const counts = { done, total, waiting };
  if (finished) return { ...counts, work: "finished" };
  if (queued || (busy && done > 0)) return { ...counts, work: "running" };
  return { ...counts, work: done > 0 ? "stopped" : "stored" };
}
