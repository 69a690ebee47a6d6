import type { ListGiver, Sheet } from "@/lib/education/sheet";
import { examineSheet } from "@/lib/education/sheet-examine";
import type { RowResult } from "@/lib/education/sheet-results";

/** What became of each row of a list, or, before it is posted, what would. */
export async function resultsOf(sheet: Sheet, giver: ListGiver): Promise<readonly RowResult[]> {
  if (sheet.postedAt === null) return examineSheet(sheet, giver);
  return sheet.rows.map(({ number, outcome, problems }) => ({
    number,
    outcome: outcome ?? "blank",
    repeatOf: null,
    problems,
  }));
}
