import { z } from "zod";
import type { ActorOf } from "@/lib/auth/seat";
import { db, type Database } from "@/lib/db";
import type { SheetReading } from "@/lib/education/sheet-read";
import type { SheetProblem } from "@/lib/education/sheet-reasons";
import { log } from "@/lib/log";
import { limitRate } from "@/lib/rate-limit";
import { actsFor } from "./acts-for";
import { noteOnList, type ListKey } from "./note-on-list";
import { findPeopleList, rowOutcome } from "./people-list";
import { examinePeople } from "./people-results";
import { recordEmployee, type EmployeeRefusal } from "./record-employee";

/** What the job is told: which list of whom. */
export const PeopleListJob = z.object({
  userId: z.uuid(),
  organizationId: z.uuid(),
  listId: z.uuid(),
});

/**
 * Records everybody on a list who can be recorded, each as one person alone would be, and notes what became of
 * each row. Begun again after a crash it goes on where it stopped; a list that was put away ends it. Whoever is
 * on record already is not recorded twice: the same list again adds nothing. Throws when somebody could not be
 * checked, so that only they are tried again.
 */
export async function recordPeopleList(key: ListKey): Promise<void> {
  const employer = { ...key, role: "employer" } as const;
  const list = await findPeopleList(employer);
  if (list?.id !== key.listId || list.recording !== "begun") return;
  if (!(await actsFor(key.organizationId, key.userId))) return;
  const reached = new Set(list.outcomes.map(({ row }) => row));
  const left = examinePeople(list).filter(({ row, blank }) => !blank && !reached.has(row));
  let failed = 0;
  try {
    for (const reading of left) {
      await recordRow(reading, employer, key).catch((error: unknown) => {
        if (error instanceof PutAway) throw error;
        failed += 1;
        log.error({ err: error }, "could not check somebody on a list of people");
      });
    }
    if (failed === 0) await note(db, key, { finished: new Date().toISOString() });
  } catch (error) {
    if (error instanceof PutAway) return;
    throw error;
  }
  if (failed > 0) throw new Error("not everybody on a list of people could be checked");
}

/** Whom it records and that it did are there together, or neither. */
async function recordRow(
  reading: SheetReading,
  employer: ActorOf<"employer">,
  key: ListKey,
): Promise<void> {
  const { row } = reading;
  const recorded = rowOutcome({ row, recorded: true, problems: [] });
  const problems = await tryRow(reading, employer, (tx) => note(tx, key, recorded));
  if (problems.length > 0) await note(db, key, rowOutcome({ row, recorded: false, problems }));
}

async function tryRow(
  { number, lastName, from, to, worksAs, setting, problems }: SheetReading,
  employer: ActorOf<"employer">,
  alongside: (tx: Database) => Promise<void>,
): Promise<readonly SheetProblem[]> {
  if (problems.length > 0 || number === null || from === null) return problems;
  const tries = await Promise.all([
    limitRate("look-up-list", employer.organizationId),
    limitRate("look-up-number", number),
  ]);
  if (tries.includes("too-many")) return [{ reason: "too-many-tries", field: null }];
  const result = await recordEmployee(
    {
      number,
      lastName,
      from,
      setting,
      ...(to !== null && { to }),
      ...(worksAs !== "" && { worksAs }),
    },
    employer,
    { alongside },
  );
  return result.ok ? [] : [problemOf[result.refusal]];
}

const problemOf: Readonly<Record<EmployeeRefusal, SheetProblem>> = {
  "not-found": { reason: "not-found", field: "number" },
  "in-the-future": { reason: "day-in-the-future", field: "from" },
  "ends-before-start": { reason: "ends-before-start", field: "to" },
  "already-recorded": { reason: "already-recorded", field: null },
};

async function note(
  tx: Database,
  key: ListKey,
  noted: Readonly<Record<string, string>>,
): Promise<void> {
  if (!(await noteOnList(tx, key, noted))) throw new PutAway();
}

/** The list was put away while it was worked off: nobody else on it is recorded. */
class PutAway extends Error {}
