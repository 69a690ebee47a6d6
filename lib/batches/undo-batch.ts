import { z } from "zod";
import type { ActorOf } from "@/lib/auth/seat";
import { db, type Database } from "@/lib/db";
import { recordEvent, type Actor } from "@/lib/history/record-event";
import { queueEmail } from "@/lib/mail/queue-email";
import { text } from "@/lib/registry/inputs";
import { done, refused, type Result } from "@/lib/result";
import { officeOf, stateName } from "@/lib/states/catalogue";
import { policyOf } from "@/lib/states/index";
import { findBatch, type Batch } from "./find-batch";
import { dayOfBatch } from "./judge-stored";
import { findBlockers, type BlockedRow } from "./undo-blockers";

/** Why a batch is taken back, in the operator's words. */
export const UndoReason = z.object({ reason: text(500) });

/** Why a batch is not undone. */
export type UndoRefusal =
  "not-found" | "not-submitted" | "already-undone" | "something-was-built-on-it";

/** What stands in the way of undoing an operator's batch; null where it has none with this id. */
export async function whatBlocksUndo(
  operator: ActorOf<"operator">,
  id: string,
): Promise<readonly BlockedRow[] | null> {
  return (await findBatch(operator, id)) ? findBlockers(id) : null;
}

/**
 * Takes every credential of a batch back, while nothing was built on any of them. Their facts no longer stand;
 * their documents, links and history stay and say so. E-mails that did not go out yet never do, and who was
 * told is told again.
 */
export async function undoBatch(
  operator: ActorOf<"operator">,
  id: string,
  reason: string,
): Promise<Result<null, UndoRefusal>> {
  const batch = await findBatch(operator, id);
  if (!batch) return refused("not-found");
  if (batch.finishedAt === null) return refused("not-submitted");
  return db
    .$transaction(
      async (tx) => {
        const at = new Date();
        const { count } = await tx.graduateBatch.updateMany({
          where: { id, undoneAt: null },
          data: { undoneAt: at, undoneById: operator.userId },
        });
        if (count === 0) return refused("already-undone");
        await takeTurns(tx, batch);
        const told = await stopEmails(tx, id);
        if ((await findBlockers(id, tx)).length > 0) throw new NotUndone();
        await takeBack(tx, batch, operator, at);
        for (const one of told) await tellAgain(tx, batch, one);
        await recordEvent(tx, {
          type: "batch-undone",
          effectiveOn: dayOfBatch(batch),
          actor: operator,
          programId: batch.program.id,
          organizationId: batch.program.operatorId,
          after: { batchId: id, credentials: batch.counts?.registered ?? 0 },
          reason,
        });
        return done(null);
      },
      { timeout: 120_000, maxWait: 30_000 },
    )
    .catch((error: unknown) => {
      if (error instanceof NotUndone) return refused("something-was-built-on-it");
      throw error;
    });
}

/** Leaves the transaction so that nothing of it stays. */
class NotUndone extends Error {
  override readonly name = "NotUndone";
}

interface Told {
  readonly to: string;
  readonly number: string;
}

/** Drops the confirmations that nobody has begun to send, and says who may have got theirs. */
async function stopEmails(tx: Database, batchId: string): Promise<readonly Told[]> {
  await tx.$executeRaw`
    delete from outbound_email
    where template = 'confirmation' and sent_at is null and open_attempts = 0
      and credential_id in (select credential_id from batch_row where batch_id = ${batchId}::uuid)`;
  return tx.$queryRaw<Told[]>`
    select distinct e.to, c.number
    from outbound_email e
    join credential c on c.id = e.credential_id
    join batch_row r on r.credential_id = c.id
    where r.batch_id = ${batchId}::uuid and e.template = 'confirmation' and e.failed_at is null`;
}

/**
 * From here on nobody can build on the credentials until the transaction ends: whoever is recording something about one
 * of their people now, or making a document and its e-mail, ends before this goes on, and it is seen. The program first,
 * then people, then credentials, as everybody else takes them, so that nobody waits for the other for good.
 */
async function takeTurns(tx: Database, { id, program }: Batch): Promise<void> {
  await tx.$queryRaw`select id from program where id = ${program.id}::uuid for no key update`;
  await tx.$queryRaw`
    select id from person
    where id in (
      select c.person_id from credential c join batch_row r on r.credential_id = c.id
      where r.batch_id = ${id}::uuid)
    order by id for no key update`;
  await tx.$queryRaw`
    select c.id from credential c join batch_row r on r.credential_id = c.id
    where r.batch_id = ${id}::uuid order by c.id for update of c`;
}

async function takeBack(tx: Database, batch: Batch, actor: Actor, at: Date): Promise<void> {
  await tx.$executeRaw`
    update credential set taken_back_at = ${at}
    where taken_back_at is null
      and id in (select credential_id from batch_row where batch_id = ${batch.id}::uuid)`;
  await tx.$executeRaw`
    update status_list set changed_at = now()
    where id in (
      select e.revocation_list_id from edition e join batch_row r on r.credential_id = e.credential_id
      where r.batch_id = ${batch.id}::uuid)`;
  await tx.$executeRaw`
    insert into event (id, type, effective_on, actor_id, actor_role, person_id, credential_id, after)
    select gen_random_uuid(), 'credential-taken-back', ${dayOfBatch(batch)}::date, ${actor.userId}::uuid,
      ${actor.role}, c.person_id, c.id, jsonb_build_object('batchId', r.batch_id, 'row', r.number)
    from batch_row r join credential c on c.id = r.credential_id
    where r.batch_id = ${batch.id}::uuid`;
}

async function tellAgain(tx: Database, { program }: Batch, { to, number }: Told): Promise<void> {
  const { state, kind, name } = program;
  const contact = policyOf(state)?.contact;
  const office = { name: officeOf(state), reach: contact === undefined ? [] : [contact] };
  await queueEmail(tx, {
    template: "taken-back",
    to,
    data: { kind, state: stateName(state), number, program: name, office },
  });
}
