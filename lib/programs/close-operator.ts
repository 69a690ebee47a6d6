import { z } from "zod";
import { addDays, type PlainDate } from "@/lib/dates";
import { db, type Database } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import { recordEvent } from "@/lib/history/record-event";
import { addJob } from "@/lib/jobs/add-job";
import type { Registrar } from "@/lib/registry/cases";
import { requiredDay, text } from "@/lib/registry/inputs";
import { handOverRequests } from "@/lib/requests/hand-over-requests";
import { done, refused, type Result } from "@/lib/result";
import { addAction } from "./add-action";
import { keptBy } from "./custody";
import { programSelection, toProgram, type Program } from "./find-program";
import { overlap } from "./recognized-days";
import { tellCustodian } from "./tell-custodian";

/** That an operator closed: its last day, and who keeps its records since, an organization or the office. */
export const NewClosure = z.object({
  closedOn: requiredDay,
  custodian: z.union([z.literal("office"), z.uuid()], { error: "missing" }),
  remark: text(1000),
});

type Closure = z.output<typeof NewClosure>;

/** Why a closing is not recorded. */
export type ClosureRefusal =
  "not-found" | "programs-elsewhere" | "closed-already" | "in-the-future" | "custodian-not-found";

/** The name under which a closing that waits for its check is kept. */
export function closureDraft(operatorId: string): string {
  return `close:${operatorId}`;
}

/** What a closing is about, once nothing is against it. */
interface Closing {
  readonly programs: readonly Program[];
  readonly custodianId: string | null;
}

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
    const checked = await check(tx, operatorId, input, actor, today);
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
  });
}

/** What a closing would be about, or what is against it. Records nothing. */
export async function checkClosure(
  operatorId: string,
  input: Closure,
  actor: Registrar,
  today: PlainDate,
): Promise<Result<Closing, ClosureRefusal>> {
  return db.$transaction((tx) => check(tx, operatorId, input, actor, today));
}

async function check(
  tx: Database,
  operatorId: string,
  { closedOn, custodian }: Closure,
  { state }: Registrar,
  today: PlainDate,
): Promise<Result<Closing, ClosureRefusal>> {
  if (!z.uuid().safeParse(operatorId).success) return refused("not-found");
  await tx.$queryRaw`select id from organization where id = ${operatorId}::uuid for update`;
  const operator = await tx.organization.findUnique({
    where: { id: operatorId },
    select: { closure: { select: { id: true } }, programs: { select: programSelection } },
  });
  const programs = operator?.programs.map(toProgram) ?? [];
  if (!operator || !programs.some((program) => program.state === state)) {
    return refused("not-found");
  }
  if (programs.some((program) => program.state !== state)) return refused("programs-elsewhere");
  if (operator.closure) return refused("closed-already");
  if (closedOn > today) return refused("in-the-future");
  if (custodian === "office") return done({ programs, custodianId: null });
  const found = await tx.organization.count({
    where: { id: custodian, ...mayKeep(operatorId, state) },
  });
  return found === 0 ? refused("custodian-not-found") : done({ programs, custodianId: custodian });
}

/** The organizations that may keep the records of an operator: those of its state that run programs and are open. */
export function mayKeep(operatorId: string, state: string) {
  return { state, roles: { has: "operator" }, closure: null, NOT: { id: operatorId } };
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
