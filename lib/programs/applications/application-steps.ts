import type { PlainDate } from "@/lib/dates";

/** What can happen to an application for recognition, by the word under which it is recorded. */
export const applicationStepTypes = [
  "sent",
  "more-asked",
  "answered",
  "recognized",
  "refused",
  "withdrawn",
  "appealed",
  "appeal-granted",
  "appeal-refused",
] as const;

/** What happened to an application. */
export type ApplicationStepType = (typeof applicationStepTypes)[number];

/** Where an application stands. */
export type ApplicationStanding =
  "draft" | "sent" | "more-asked" | "recognized" | "refused" | "withdrawn" | "appealed";

/** The step a stored word names. Throws when the database holds a word we do not know. */
export function toApplicationStepType(text: string): ApplicationStepType {
  const type = applicationStepTypes.find((known) => known === text);
  if (type === undefined) throw new TypeError(`unknown step of an application: ${text}`);
  return type;
}

/** A step, as far as where its application stands depends on it. */
export interface ApplicationStepTaken {
  readonly type: ApplicationStepType;
  /** The last day for the operator's answer, where more was asked. */
  readonly due: PlainDate | null;
}

const standings = {
  sent: "sent",
  answered: "sent",
  "more-asked": "more-asked",
  recognized: "recognized",
  "appeal-granted": "recognized",
  refused: "refused",
  "appeal-refused": "refused",
  withdrawn: "withdrawn",
  appealed: "appealed",
} as const satisfies Record<ApplicationStepType, ApplicationStanding>;

/** Where an application stands after these steps, the oldest first. It is computed, never stored. */
export function standingAfter(steps: readonly ApplicationStepTaken[]): ApplicationStanding {
  const last = steps.at(-1);
  return last === undefined ? "draft" : standings[last.type];
}

/** The last day for what the operator has to do next; null: no clock runs against it. */
export function operatorDue(steps: readonly ApplicationStepTaken[]): PlainDate | null {
  const last = steps.at(-1);
  return last?.type === "more-asked" ? last.due : null;
}

/** Whether the time that the operator was given for an answer runs on a day, its last day included. */
export function mayStillAnswer(steps: readonly ApplicationStepTaken[], on: PlainDate): boolean {
  const due = operatorDue(steps);
  return due !== null && on <= due;
}

/** Whether the operator may change its answers. */
export function isOpenToOperator(standing: ApplicationStanding): boolean {
  return standing === "draft" || standing === "more-asked";
}

/** Whether a refusal may be appealed: once. */
export function mayAppeal(steps: readonly ApplicationStepTaken[]): boolean {
  return steps.at(-1)?.type === "refused";
}
