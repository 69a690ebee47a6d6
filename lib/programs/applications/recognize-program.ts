import { addYears, dayOf, type PlainDate } from "@/lib/dates";
import type { Database } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import { recordEvent } from "@/lib/history/record-event";
import type { Registrar } from "@/lib/registry/cases";
import { findProgram } from "@/lib/programs/find-program";
import { isAmong, standingWindows } from "@/lib/programs/recognized-days";
import { timeZoneOf } from "@/lib/states/catalogue";
import type { ReachedApplication } from "./reach-application";
import { recognitionSpan } from "./recognition-term";

/** Why a program was not recognized from the day asked for. */
export type FromRefusal =
  "day-before-sending" | "day-too-far" | "day-not-later" | "limited-then" | "operator-closed";

/** Why recognition cannot begin on a day; null: it can. A renewal begins after the recognition before it. */
export async function fromProblem(
  tx: Database,
  { state, steps, programId, organizationId, now }: ReachedApplication,
  from: PlainDate,
): Promise<FromRefusal | null> {
  const today = dayOf(now, timeZoneOf(state));
  const sentOn = steps[0]?.on ?? today;
  if (from < sentOn) return "day-before-sending";
  if (from > addYears(today, 1)) return "day-too-far";
  const closure = await tx.operatorClosure.findUnique({ where: { organizationId } });
  if (closure) return "operator-closed";
  if (programId === null) return null;
  const later = await tx.programRecognition.count({
    where: { programId, from: { gte: toDatabaseDay(from) } },
  });
  if (later > 0) return "day-not-later";
  // Recorded under a window that stands, the recognition would be given and hold on no day.
  const program = await findProgram(programId, state, tx);
  const windows = standingWindows(program?.actions ?? []);
  const isLimited = windows.some(({ days }) => days !== null && isAmong([days], from));
  return isLimited ? "limited-then" : null;
}

/** Recognizes the program of an application from a day on, and names it in its history. */
export async function recognizeProgram(
  tx: Database,
  application: ReachedApplication,
  from: PlainDate,
  by: Registrar,
): Promise<void> {
  const { id: applicationId, state, kind, organizationId } = application;
  const span = await recognitionSpan(tx, application, from);
  const programId = application.programId ?? (await addProgram(tx, application));
  await tx.programRecognition.create({
    data: {
      programId,
      from: toDatabaseDay(from),
      to: toDatabaseDay(span.to),
      source: "registrar",
      applicationId,
      recordedAt: application.now,
      recordedById: by.userId,
    },
  });
  await recordEvent(tx, {
    type: "program-recognized",
    effectiveOn: from,
    actor: by,
    programId,
    organizationId,
    after: { applicationId, state, kind, from, to: span.to, term: span.by },
  });
}

async function addProgram(
  tx: Database,
  { state, kind, name, organizationId }: ReachedApplication,
): Promise<string> {
  const { id } = await tx.program.create({
    data: { operatorId: organizationId, state, kind, name },
    select: { id: true },
  });
  return id;
}
