import { z } from "zod";
import { graduateFields } from "@/lib/rules/graduate-fields";

/** What is wrong with what a row says. Each is said with its field. */
export const reasonCodes = [
  "missing",
  "refused",
  "too-long",
  "name-unreadable",
  "email-unreadable",
  "hours-unreadable",
  "yes-or-no-unreadable",
  "date-unreadable",
  "date-impossible",
  "date-in-the-future",
  "date-month-only",
  "date-ambiguous",
  "born-after-issue",
  "too-young",
  "after-issue",
  "expires-before-issue",
  "program-not-recognized",
  "same-person-twice",
  "has-one-already",
  "wrong-number-of-cells",
] as const;

/** What is wrong with what a row says. */
export type ReasonCode = (typeof reasonCodes)[number];

const Reason = z.object({
  code: z.enum(reasonCodes),
  /** Null: with the row as a whole. */
  field: z.enum(graduateFields).nullable(),
});

/** What is wrong with a row, and in which field. */
export type Reason = Readonly<z.output<typeof Reason>>;

const Reasons = z.array(Reason);

/** The reasons as the database keeps them. Throws on what was never a list of reasons. */
export function toReasons(json: unknown): readonly Reason[] {
  return Reasons.parse(json);
}

/** Whether a text is the code of a reason. */
export function isReasonCode(text: string): text is ReasonCode {
  return reasonCodes.some((code) => code === text);
}
