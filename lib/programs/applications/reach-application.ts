import { z } from "zod";
import type { ActorOf } from "@/lib/auth/seat";
import type { Database } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import { dayOf, type PlainDate } from "@/lib/dates";
import type { Registrar } from "@/lib/registry/cases";
import { timeZoneOf } from "@/lib/states/catalogue";
import { toAnswers, type Answers } from "./answers";
import {
  standingAfter,
  toApplicationStepType,
  type ApplicationStanding,
  type ApplicationStepType,
} from "./application-steps";

/** Who acts on an application: a registrar of its state, or somebody of its operator. */
export type Applicant = ActorOf<"operator">;

/** A step as what follows on it needs it. */
export interface ReachedStep {
  readonly type: ApplicationStepType;
  readonly at: Date;
  readonly on: PlainDate;
  readonly due: PlainDate | null;
  readonly actorId: string | null;
  /** The answers as they were sent with it. */
  readonly answers: Answers | null;
}

/** An application in somebody's reach, held until the transaction ends. */
export interface ReachedApplication {
  readonly id: string;
  readonly state: string;
  readonly kind: string;
  readonly name: string;
  readonly organizationId: string;
  readonly programId: string | null;
  readonly answers: Answers;
  readonly steps: readonly ReachedStep[];
  readonly standing: ApplicationStanding;
  /** When what is done now happens: after the turn was taken, and after every step before. */
  readonly now: Date;
}

/** The applications that somebody may see: an operator its own, an office those that were sent to it. */
export function scopeOf(by: Registrar | Applicant) {
  return by.role === "registrar"
    ? { state: by.state, steps: { some: { type: "sent" } } }
    : { organizationId: by.organizationId };
}

/**
 * The application, when this person may see it; whoever else acts on it waits until the transaction ends. The clock is
 * read once the turn has come, so that the steps stand in the order in which they were taken; `at` is for tests.
 */
export async function reachApplication(
  tx: Database,
  id: string,
  by: Registrar | Applicant,
  at?: Date,
): Promise<ReachedApplication | null> {
  if (!z.uuid().safeParse(id).success) return null;
  await tx.$queryRaw`select id from program_application where id = ${id}::uuid for update`;
  const row = await tx.programApplication.findFirst({
    where: { id, ...scopeOf(by) },
    include: { steps: { orderBy: [{ at: "asc" }, { id: "asc" }] } },
  });
  if (!row) return null;
  const zone = timeZoneOf(row.state);
  const steps = row.steps.map(({ type, at, due, actorId, answers }) => ({
    type: toApplicationStepType(type),
    at,
    on: dayOf(at, zone),
    due: fromDatabaseDay(due),
    actorId,
    answers: answers === null ? null : toAnswers(answers),
  }));
  const { state, kind, name, organizationId, programId } = row;
  return {
    id,
    state,
    kind,
    name,
    organizationId,
    programId,
    answers: toAnswers(row.answers),
    steps,
    standing: standingAfter(steps),
    now: after(steps.at(-1)?.at, at ?? new Date()),
  };
}

/** A moment, or a thousandth of a second after the last step where that is not before it. */
function after(last: Date | undefined, moment: Date): Date {
  return last === undefined || last < moment ? moment : new Date(last.getTime() + 1);
}
