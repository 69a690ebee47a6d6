import { today } from "@/lib/dates";
import { readSheet, type SheetReading } from "@/lib/education/sheet-read";
import type { RowResult } from "@/lib/education/sheet-results";
import type { PeopleList } from "./people-list";

/** What a list says, row by row, before anybody is looked up: days and numbers that cannot be read. */
export function examinePeople(list: PeopleList): readonly SheetReading[] {
  return readSheet(list, today("UTC"));
}

/** What became of each row of a list, or, before it is recorded, what can be told without looking anybody up. */
export function peopleResults(list: PeopleList): readonly RowResult[] {
  const outcomeOf = new Map(list.outcomes.map((outcome) => [outcome.row, outcome]));
  return examinePeople(list).map(({ row: number, blank, problems }) => {
    if (blank) return { number, outcome: "blank", repeatOf: null, problems: [] };
    const known = outcomeOf.get(number)?.problems ?? problems;
    const outcome = known.length > 0 ? "problem" : "post";
    return { number, outcome, repeatOf: null, problems: known };
  });
}
