import type { PlainDate } from "@/lib/dates";
import type { Dated } from "./dated";

/** The parts of an application for the recognition of a training program, in the order in which they are asked. */
export const programSections = ["organization", "curriculum", "exam", "people", "records"] as const;

/** A part of an application. */
export type ProgramSection = (typeof programSections)[number];

/** Everything that any state asks of a program, by the word under which it is answered. */
export const requirementKeys = [
  "provider-registration",
  "registered-since",
  "responsible-person",
  "curriculum",
  "training-hours",
  "medicaid-policy",
  "admission",
  "exam",
  "exam-mark",
  "trainers",
  "contacts",
  "own-staff",
  "records-duty",
  "proof-of-completion",
] as const;

/** What is asked of a program. */
export type RequirementKey = (typeof requirementKeys)[number];

/** What can be wrong with an answer, by the kind of answer that is asked for. */
export const failuresOf = {
  registration: ["not-registered", "registration-ended", "other-organization", "not-confirmed"],
  text: ["incomplete", "not-confirmed", "does-not-meet"],
  number: ["too-low", "differs-from-documents", "not-confirmed"],
  day: ["not-confirmed", "not-yet"],
  documents: ["incomplete", "out-of-date", "unreadable", "does-not-meet"],
  statement: ["not-shown", "does-not-meet"],
} as const;

/** What kind of answer a requirement asks for. */
export type ProgramAnswer = keyof typeof failuresOf;

/** What is wrong with an answer, as a word. */
export type Failure = (typeof failuresOf)[ProgramAnswer][number];

/** Something that is asked of a program. The source says since when, and what. */
export interface ProgramRequirement {
  readonly key: RequirementKey;
  readonly section: ProgramSection;
  readonly answer: ProgramAnswer;
  readonly asked: Dated<"asked" | "optional">;
}

/** How long a recognition lasts. */
export type RecognitionTerm = { readonly months: number } | "open-ended";

/** What a state asks of the training programs of a credential kind, and how it recognizes them. */
export interface ProgramPolicy {
  /** What such a program is called there. */
  readonly called: string;
  readonly reviewer: Dated<string>;
  readonly requirements: readonly ProgramRequirement[];
  readonly term: Dated<RecognitionTerm>;
  /** Calendar days for the review. */
  readonly reviewDays: Dated<number>;
  /** May an operator credential people who work for it? */
  readonly ownStaff: Dated<"allowed">;
  readonly trainingHours: Dated<number | "no minimum">;
  /** Percent that passes the exam. */
  readonly examMark: Dated<number>;
}

/** Whether an answer has to be given by a program that applies on a day. */
export function isAsked({ asked }: ProgramRequirement, on: PlainDate): boolean {
  return asked.on(on).value === "asked";
}
