import { addDays, type PlainDate } from "@/lib/dates";
import { db, type Database } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import { recordEvent } from "@/lib/history/record-event";
import { addJob } from "@/lib/jobs/add-job";
import type { Registrar } from "@/lib/registry/cases";
import { handOverRequests } from "@/lib/requests/hand-over-requests";
import { done, type Result } from "@/lib/result";
import { addAction } from "./add-action";
import { lockClosing, type Closure, type ClosureRefusal } from "./check-closure";
import { keptBy } from "./custody";
import type { Program } from "./find-program";
import { longTransaction } from "./long-transaction";
import { overlap } from "./recognized-days";
import { tellCustodian } from "./tell-custodian";

/**
 * Records that an operator closed. From the day after, its programs are not recognized; what they issued before
 * stays as it is, no recall is opened for it, and its documents name who keeps the records.
 */
export async function closeOperator(
  operatorId: string,
  input: Closure,
  actor: Registrar,
  today: PlainDate,
): Promise<Result<null, ClosureRefusal>> {
  return db.$transaction(async (tx) => {
    const checked = await lockClosing(tx, operatorId, input, actor, today);
    if (!checked.ok) return checked;
    const { programs, custodianId } = checked.value;
    const { closedOn, remark } = input;
    await recordClosure(tx, operatorId, { closedOn, custodianId, remark }, programs, actor);

    const from = addDays(closedOn, 1);
    for (const program of programs) {
      if (!program.recognized.some((span) => overlap(span, { from, to: null }))) continue;
      const ended = { kind: "withdrawn", from, to: null, concernsId: null } as const;
      await addAction(tx, program, { ...ended, reasons: ["operator-closed"], remark }, actor);
    }
    if (custodianId !== null) await tellCustodian(tx, operatorId, custodianId, from, today);
    await handOverRequests(
      tx,
      programs.map(({ id }) => id),
    );
    await reviseLater(tx, operatorId);
    return done(null);
  }, longTransaction);
}

async function recordClosure(
  tx: Database,
  organizationId: string,
  closure: {
    readonly closedOn: PlainDate;
    readonly custodianId: string | null;
    readonly remark: string;
  },
  programs: readonly Program[],
  actor: Registrar,
): Promise<void> {
  const { closedOn, custodianId, remark: words } = closure;
  const remark = await tx.remark.create({ data: { text: words }, select: { id: true } });
  const { id } = await tx.operatorClosure.create({
    data: {
      organizationId,
      closedOn: toDatabaseDay(closedOn),
      custodianId,
      remarkId: remark.id,
      recordedById: actor.userId,
    },
    select: { id: true },
  });
  await recordEvent(tx, {
    type: "operator-closed",
    effectiveOn: closedOn,
    actor,
    organizationId,
    after: { id, closedOn, custodianId, programIds: programs.map((program) => program.id) },
    reason: words,
  });
}

/** The documents of its programs, and of those whose records it kept, name another keeper now. */
async function reviseLater(tx: Database, operatorId: string): Promise<void> {
  const programs = await tx.program.findMany({
    where: { OR: [{ operatorId }, { operator: keptBy(operatorId) }] },
    select: { id: true },
  });
  for (const { id: programId } of programs) {
    await addJob(tx, {
      name: "revise-documents",
      payload: { programId },
      key: `revise-documents:${programId}`,
      maxAttempts: 10,
    });
  }
}
