import { z } from "zod";
import { parseDate, type PlainDate } from "@/lib/dates";
import { requiredDay, text } from "@/lib/registry/inputs";

/** What an operator's own records say of a graduate whom the register does not have. */
export const StatedRecords = z.object({ issuedOn: requiredDay, records: text(1000) });

/** What an operator's own records say. */
export type StatedRecords = z.output<typeof StatedRecords>;

/** The statement as it is kept with its step: the day of issue on the first line, the words below. */
export function writeStatement({ issuedOn, records }: StatedRecords): string {
  return `${issuedOn}\n${records}`;
}

/** The statement that a step keeps; null when it was redacted or is none. */
export function readStatement(kept: string): {
  readonly issuedOn: PlainDate;
  readonly records: string;
} | null {
  const [first = "", ...rest] = kept.split("\n");
  const issuedOn = parseDate(first);
  return issuedOn && { issuedOn, records: rest.join("\n") };
}
