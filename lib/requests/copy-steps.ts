import type { PlainDate } from "@/lib/dates";

/** What can happen to a request for a copy, by the word under which it is recorded. */
export const copyStepTypes = [
  "asked",
  "sent-to-operator",
  "reminded",
  "passed-to-office",
  "matched",
  "declined",
  "withdrawn",
] as const;

/** What happened to a request for a copy. */
export type CopyStepType = (typeof copyStepTypes)[number];

/** The step a stored word names. Throws when the database holds a word we do not know. */
export function toCopyStepType(text: string): CopyStepType {
  const type = copyStepTypes.find((known) => known === text);
  if (type === undefined) throw new TypeError(`unknown step of a request: ${text}`);
  return type;
}

/** A step, as far as the state of its request depends on it. */
export interface CopyStepTaken {
  readonly type: CopyStepType;
  /** The last day for the answer, where a clock runs. */
  readonly due: PlainDate | null;
}

/** Who has to answer a request, or how it ended; the clock only where it runs. */
export type CopyState =
  | { readonly with: "operator"; readonly due: PlainDate | null }
  | { readonly with: "office" }
  | { readonly with: "nobody"; readonly ended: "matched" | "declined" | "withdrawn" };

/** Where a request stands after these steps, the oldest first. It is computed, never stored. */
export function stateAfter(steps: readonly CopyStepTaken[]): CopyState {
  const last = steps.findLast(({ type }) => type !== "asked" && type !== "reminded");
  switch (last?.type) {
    case "matched":
    case "declined":
    case "withdrawn":
      return { with: "nobody", ended: last.type };
    case "sent-to-operator":
      return { with: "operator", due: last.due };
    default:
      return { with: "office" };
  }
}
