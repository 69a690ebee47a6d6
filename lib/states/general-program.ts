import { date } from "@/lib/dates";
import { always, citing, type Citation, type Dated } from "@/lib/rules/dated";
import type {
  ProgramAnswer,
  ProgramPolicy,
  ProgramRequirement,
  ProgramSection,
  RequirementKey,
} from "@/lib/rules/program-policy";

/** Our reading of what any office needs to know of a program, where its state names nothing. */
const ours = citing({
  source: "Our reading: what an office needs to know of a training program",
  url: null,
  readOn: date("2026-11-22"),
  basis: "reading",
});

const notFound = ours(
  "recognition of programs",
  "Looked for and not found in the sources of this state.",
);

/** What is asked everywhere: in which part, and what kind of answer it takes. */
const shapes = {
  "provider-registration": ["organization", "registration"],
  "registered-since": ["organization", "day"],
  "responsible-person": ["organization", "text"],
  curriculum: ["curriculum", "documents"],
  "training-hours": ["curriculum", "number"],
  "medicaid-policy": ["curriculum", "statement"],
  admission: ["curriculum", "statement"],
  exam: ["exam", "text"],
  "exam-mark": ["exam", "number"],
  trainers: ["people", "text"],
  contacts: ["people", "text"],
  "own-staff": ["people", "statement"],
  "records-duty": ["records", "statement"],
  "proof-of-completion": ["records", "statement"],
} as const satisfies Record<RequirementKey, readonly [ProgramSection, ProgramAnswer]>;

/** A requirement by its key; its part and its kind of answer are the same in every state. */
export function requirement(
  key: RequirementKey,
  asked: Dated<"asked" | "optional">,
): ProgramRequirement {
  const [section, answer] = shapes[key];
  return { key, section, answer, asked };
}

/** A requirement of which no source names a first day. */
export function asks(key: RequirementKey, cite: Citation): ProgramRequirement {
  return requirement(key, always("Asked of a program", "asked", cite));
}

/** The same for what may be left unanswered. */
export function invites(key: RequirementKey, cite: Citation): ProgramRequirement {
  return requirement(key, always("Asked of a program", "optional", cite));
}

/** The parts of a policy that no source of a state names. */
export const nothingFound = {
  called: "Training program",
  reviewer: always<string>("Who reviews programs", "unknown", notFound),
  term: always<never>("How long a recognition lasts", "unknown", notFound),
  reviewDays: always<number>("Days for the review", "unknown", notFound),
  ownStaff: always<"allowed">("An operator credentials its own staff", "unknown", notFound),
  trainingHours: always<number>("Hours of training", "unknown", notFound),
  examMark: always<number>("The mark that passes the exam", "unknown", notFound),
} satisfies Omit<ProgramPolicy, "requirements">;

const general: readonly ProgramRequirement[] = [
  asks(
    "provider-registration",
    ours("organization", "Who trains for a Medicaid service is on record as a provider."),
  ),
  invites(
    "registered-since",
    ours("organization", "The day of the registration helps to find it."),
  ),
  asks("responsible-person", ours("organization", "Somebody answers for the program.")),
  asks("curriculum", ours("curriculum", "What is taught is shown, with its hours.")),
  asks("training-hours", ours("curriculum", "The program states its own number of hours.")),
  asks("exam", ours("exam", "How graduates are examined is stated.")),
  invites("exam-mark", ours("exam", "The program states its own mark, if it has one.")),
  asks("trainers", ours("people", "Who teaches, and what qualifies them, is stated.")),
  asks("contacts", ours("people", "Graduates and employers need somebody to ask.")),
  invites("own-staff", ours("people", "That an operator also trains its own staff is shown.")),
  asks("records-duty", ours("records", "Records are kept, and graduates get copies.")),
];

/** The general set, with what a state's sources say of single requirements in their place. */
export function generalRequirements(
  own: readonly ProgramRequirement[] = [],
): readonly ProgramRequirement[] {
  const keys = Object.keys(shapes);
  const all = new Map([...general, ...own].map((one) => [one.key, one]));
  return [...all.values()].toSorted((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key));
}

/** What is asked where nothing was found: our reading, and said to be such. */
export const generalProgram: ProgramPolicy = {
  ...nothingFound,
  requirements: generalRequirements(),
};
