import { z } from "zod";

/** Why a row waits for a person. The messages have a sentence for each. */
export const reasonCodes = [
  "wrong-number-of-cells",
  "name-missing",
  "birth-date-unreadable",
  "birth-date-impossible",
  "birth-date-in-the-future",
  "birth-date-month-only",
  "birth-date-ambiguous",
  "e-mail-unreadable",
  "credential-missing",
  "credential-not-known",
  "date-certified-unreadable",
  "date-certified-impossible",
  "date-certified-in-the-future",
  "date-certified-month-only",
  "date-certified-ambiguous",
  "born-after-certified",
  "state-not-known",
  "recognition-to-confirm",
  "recognition-to-decide",
  "not-recognized",
] as const;

/** Why a row waits for a person. */
export type ReasonCode = (typeof reasonCodes)[number];

/** What is wrong with a row, and in which column (counted from 0; null: with the row as a whole). */
export interface Reason {
  readonly code: ReasonCode;
  readonly column: number | null;
}

const Reasons = z.array(
  z.object({ code: z.enum(reasonCodes), column: z.number().int().min(0).nullable() }),
);

/** Whether a text is the code of a reason. */
export function isReasonCode(text: string): text is ReasonCode {
  return reasonCodes.some((code) => code === text);
}

/** A reason's code as the database keeps it. Throws on what was never one. */
export function toReasonCode(text: string): ReasonCode {
  return z.enum(reasonCodes).parse(text);
}

/** The reasons as the database keeps them. Throws on what was never a list of reasons. */
export function toReasons(json: unknown): readonly Reason[] {
  return Reasons.parse(json);
}
