import { db, type Database } from "@/lib/db";

/** What was built on a credential of a batch, so that the batch can no longer be undone. */
export const undoBlockers = [
  "verified",
  "shared",
  "link-replaced",
  "copy-matched",
  "correction-asked",
  "corrected",
  "renewed",
  "extended",
  "acted",
  "recall-decided",
  "audited",
  "signed-in",
  "other-credential",
  "employed",
  "education",
  "person-changed",
] as const;

/** What was built on a credential of a batch. */
export type UndoBlocker = (typeof undoBlockers)[number];

/** A row whose credential something was built on. */
export interface BlockedRow {
  readonly row: number;
  readonly number: string;
  readonly blocker: UndoBlocker;
}

/**
 * Everything that was built on the credentials of a batch since they were registered, by row. What belongs to the
 * person counts where the batch brought that person, and their work and education since in any case.
 */
export async function findBlockers(
  batchId: string,
  database: Database = db,
): Promise<readonly BlockedRow[]> {
  const rows = await database.$queryRaw<{ row: number; number: string; blocker: string }[]>`
    with made as (
      select r.number as row, r.new_person, c.id, c.number, c.person_id, c.recorded_at
      from batch_row r join credential c on c.id = r.credential_id
      where r.batch_id = ${batchId}::uuid and c.taken_back_at is null
    )
    select made.row, made.number, found.blocker
    from made cross join lateral (
      select 'verified' as blocker where exists (select from verification v where v.credential_id = made.id)
      union all select 'shared' where exists (select from share s where s.credential_id = made.id)
      union all select 'link-replaced' where exists (
        select from link l where l.credential_id = made.id and l.replaced_at is not null)
      union all select 'copy-matched' where exists (select from copy_request q where q.credential_id = made.id)
      union all select 'correction-asked' where exists (
        select from correction_request q where q.credential_id = made.id)
      union all select 'corrected' where exists (
        select from event e where e.credential_id = made.id and e.type = 'credential-corrected')
      union all select 'renewed' where exists (select from renewal x where x.credential_id = made.id)
      union all select 'extended' where exists (select from extension x where x.credential_id = made.id)
      union all select 'acted' where exists (select from credential_action a where a.credential_id = made.id)
      union all select 'recall-decided' where exists (
        select from recall_decision d where d.credential_id = made.id)
      union all select 'audited' where exists (
        select from education_audit_item i where i.credential_id = made.id)
      union all select 'signed-in' where made.new_person and exists (
        select from role_grant g where g.person_id = made.person_id)
      union all select 'other-credential' where made.new_person and exists (
        select from credential o
        where o.person_id = made.person_id and o.id <> made.id and o.taken_back_at is null)
      union all select 'employed' where exists (
        select from employment x where x.person_id = made.person_id and x.recorded_at > made.recorded_at
          and x.taken_back_at is null)
      union all select 'education' where exists (
        select from education x where x.person_id = made.person_id and x.recorded_at > made.recorded_at)
      union all select 'person-changed' where made.new_person and (
        exists (select from person_name n
          where n.person_id = made.person_id and n.recorded_at > made.recorded_at)
        or exists (select from person_email m where m.person_id = made.person_id
          and (m.recorded_at > made.recorded_at or m.replaced_at is not null))
        or exists (select from event e
          where e.person_id = made.person_id and e.type = 'birth-date-corrected'))
    ) as found
    order by made.row, found.blocker`;
  return rows.map(({ row, number, blocker }) => ({ row, number, blocker: toBlocker(blocker) }));
}

function toBlocker(text: string): UndoBlocker {
  const blocker = undoBlockers.find((known) => known === text);
  if (blocker === undefined) throw new TypeError(`unknown blocker: ${text}`);
  return blocker;
}
