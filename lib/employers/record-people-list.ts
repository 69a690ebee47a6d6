import type { ActorOf } from "@/lib/auth/seat";
import { today } from "@/lib/dates";
import { missingFields } from "@/lib/education/sheet-columns";
import { readSheet, type SheetReading } from "@/lib/education/sheet-read";
import type { RowResult } from "@/lib/education/sheet-results";
import type { SheetProblem } from "@/lib/education/sheet-reasons";
import { limitRate } from "@/lib/rate-limit";
import { done, refused, type Result } from "@/lib/result";
import { savePeopleList, type PeopleList, type PersonOutcome } from "./people-list";
import { recordEmployee, type EmployeeRefusal } from "./record-employee";

/** Why a list is not recorded. */
export type RecordRefusal = "columns-missing" | "already-recorded";

/** What a list says, row by row, before anybody is looked up: days and numbers that cannot be read. */
function examinePeople(list: PeopleList): readonly SheetReading[] {
  return readSheet(list, today("UTC"));
}

/**
 * Records everybody on a list who can be recorded, each as one person alone would be, and keeps what became of
 * each row. Whoever is on record already is not recorded twice: the same list again adds nothing.
 */
export async function recordPeopleList(
  list: PeopleList,
  employer: ActorOf<"employer">,
): Promise<Result<readonly PersonOutcome[], RecordRefusal>> {
  if (list.outcomes !== null) return refused("already-recorded");
  if (missingFields(list.purpose, list.columns).length > 0) return refused("columns-missing");
  const outcomes: PersonOutcome[] = [];
  for (const reading of examinePeople(list)) {
    if (reading.blank) continue;
    const problems = await recordRow(reading, employer);
    outcomes.push({ row: reading.row, recorded: problems.length === 0, problems });
  }
  await savePeopleList({ ...list, outcomes }, employer);
  return done(outcomes);
}

async function recordRow(
  { number, lastName, from, to, worksAs, setting, problems }: SheetReading,
  employer: ActorOf<"employer">,
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
  );
  return result.ok ? [] : [problemOf[result.refusal]];
}

const problemOf: Readonly<Record<EmployeeRefusal, SheetProblem>> = {
  "not-found": { reason: "not-found", field: "number" },
  "in-the-future": { reason: "day-in-the-future", field: "from" },
  "ends-before-start": { reason: "ends-before-start", field: "to" },
  "already-recorded": { reason: "already-recorded", field: null },
};

/** What became of each row of a list, or, before it is recorded, what can be told without looking anybody up. */
export function peopleResults(list: PeopleList): readonly RowResult[] {
  const outcomeOf = new Map(list.outcomes?.map((outcome) => [outcome.row, outcome]));
  return examinePeople(list).map(({ row: number, blank, problems }) => {
    if (blank) return { number, outcome: "blank", repeatOf: null, problems: [] };
    const known = outcomeOf.get(number)?.problems ?? problems;
    const outcome = known.length > 0 ? "problem" : "post";
    return { number, outcome, repeatOf: null, problems: known };
  });
}
