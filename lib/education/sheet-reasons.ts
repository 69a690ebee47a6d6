import { z } from "zod";
import { sheetFields, type SheetField } from "./sheet-fields";

/** Why a row of a list is not taken. The messages have a sentence for each. */
export const sheetReasons = [
  "wrong-number-of-cells",
  "missing",
  "too-long",
  "not-stored",
  "number-not-read",
  "not-found",
  "not-among-your-people",
  "not-employed-then",
  "your-own",
  "day-unreadable",
  "day-impossible",
  "day-in-the-future",
  "day-month-only",
  "day-ambiguous",
  "hours-not-read",
  "unit-not-said",
  "category-not-known",
  "setting-not-known",
  "ends-before-start",
  "more-than-a-day",
  "already-recorded",
  "too-many-tries",
] as const;

/** Why a row of a list is not taken. */
export type SheetReason = (typeof sheetReasons)[number];

/** What is wrong with a row, and in which field; null: with the row as a whole. */
export interface SheetProblem {
  readonly reason: SheetReason;
  readonly field: SheetField | null;
}

const Problems = z.array(
  z.object({ reason: z.enum(sheetReasons), field: z.enum(sheetFields).nullable() }),
);

/** Problems as the database keeps them. */
export function toProblems(json: unknown): readonly SheetProblem[] {
  return Problems.parse(json);
}
