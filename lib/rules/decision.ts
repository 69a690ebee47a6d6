import type { PlainDate } from "@/lib/dates";
import type { Citation } from "./dated";

/** What is asked, each on its own, with its answers from worst to best. */
export const outcomes = {
  validity: [
    "revoked",
    "surrendered",
    "suspended",
    "terminated",
    "expired",
    "inactive",
    "lapsed",
    "refer",
    "pending",
    "grace",
    "valid",
  ],
  education: ["overdue", "refer", "owed", "met", "none-owed"],
  practice: ["not-allowed", "refer", "allowed"],
  recognition: ["not-recognized", "refer", "propose", "recognized"],
  admission: ["not-eligible", "refer", "eligible"],
  service: ["no", "refer", "yes"],
  advice: ["no", "yes"],
  team: ["no", "refer", "yes"],
  units: ["needs-approval", "refer", "within"],
} as const;

/** What can be asked of a policy. */
export type Question = keyof typeof outcomes;

/** The answers to one question. */
export type Outcome<Q extends Question = Question> = (typeof outcomes)[Q][number];

/** What a finding's sentence speaks of: days, hours, names. */
export type Values = Readonly<Record<string, string | number>>;

/** What one rule says, and the source it rests on. Its sentence is in the messages by `code`. */
export interface Finding<Q extends Question = Question> {
  readonly outcome: Outcome<Q>;
  readonly code: string;
  readonly values: Values;
  readonly cite: Citation;
}

/** The worst finding's outcome, and every finding. */
export interface Answer<Q extends Question> {
  readonly outcome: Outcome<Q>;
  readonly findings: readonly Finding<Q>[];
}

/** Whether the first outcome of a question is worse than the second. */
export function isWorse<Q extends Question>(question: Q, a: Outcome<Q>, b: Outcome<Q>): boolean {
  const order: readonly string[] = outcomes[question];
  return order.indexOf(a) < order.indexOf(b);
}

/** The worst of several outcomes; `best` where there is none. */
export function worst<Q extends Question>(
  question: Q,
  findings: readonly Finding<Q>[],
  best: Outcome<Q>,
): Outcome<Q> {
  let found = best;
  for (const { outcome } of findings) {
    if (outcome !== found && isWorse(question, outcome, found)) found = outcome;
  }
  return found;
}

/** A day on which something ends, is due, or can begin. */
export interface Next {
  readonly on: PlainDate;
  readonly what: "renewal" | "education" | "window-opens" | "term-ends" | "suspension-ends";
}

/** Hours by category; `total` is all of them. */
export type HoursByCategory = Readonly<Record<string, number>>;

/** Hours on record that count in no period, and why. */
export interface UnusedHours {
  readonly ref: string | null;
  readonly hours: number;
  readonly reason: UnusedReason;
}

/** Why hours count in no period. */
export type UnusedReason =
  | "before-issue"
  | "outside-period"
  | "not-recognized"
  | "repeated-course"
  | "served-another-credential"
  | "over-the-limit";

/** Is it valid, is education owed, may the holder practice. */
export interface Standing {
  readonly on: PlainDate;
  readonly validity: Answer<"validity"> & {
    /** The last valid day; null when there is none to name. */
    readonly through: PlainDate | null;
    /** True where we worked the last day out, false where it is printed. */
    readonly computed: boolean;
  };
  readonly education: Answer<"education"> & {
    readonly period: { readonly from: PlainDate; readonly to: PlainDate } | null;
    readonly required: HoursByCategory;
    readonly counted: HoursByCategory;
    readonly short: HoursByCategory;
    readonly carriedIn: number;
    readonly carriesOver: number;
    readonly due: PlainDate | null;
    readonly unused: readonly UnusedHours[];
  };
  readonly practice: Answer<"practice">;
  readonly next: Next | null;
}

/** What another state's credential is worth here. */
export interface Recognition extends Answer<"recognition"> {
  readonly on: PlainDate;
}
