import { z } from "zod";
import { parseDate, type PlainDate } from "@/lib/dates";
import { outcomes } from "./decision";
import { courseName, type CredentialFacts, type EducationRecord, type Source } from "./facts";
import type { RefusalCode } from "./refusal";
import { categories } from "./service";

/** An issue that carries one of our codes. */
function because(code: RefusalCode): { readonly code: RefusalCode } {
  return { code };
}

interface Place {
  addIssue(issue: {
    code: "custom";
    message: string;
    path?: PropertyKey[];
    params: { readonly code: RefusalCode };
  }): void;
}

function complain(
  place: Place,
  code: RefusalCode,
  message: string,
  path: PropertyKey[] = [],
): void {
  place.addIssue({ code: "custom", message, path, params: because(code) });
}

/** A day as text; what is not a day of the calendar is refused. */
const day = z.string().transform((text, place): PlainDate => {
  const parsed = parseDate(text);
  if (parsed !== null) return parsed;
  complain(place, "not-a-day", `There is no day “${text}”. Write it as YYYY-MM-DD.`);
  return z.NEVER;
});

const amount = z.number().superRefine((value, place) => {
  if (value < 0) complain(place, "below-zero", "It cannot be below zero.");
});

function optional<T extends z.ZodType>(schema: T) {
  return schema.nullish().transform((value) => value ?? null);
}

function list<T extends z.ZodType>(schema: T) {
  return z
    .array(schema)
    .nullish()
    .transform((items) => items ?? []);
}

function flag(missing: boolean) {
  return z
    .boolean()
    .nullish()
    .transform((value) => value ?? missing);
}

function endsInOrder(
  span: { readonly from: PlainDate; readonly to: PlainDate | null },
  place: Place,
): void {
  if (span.to !== null && span.to < span.from) {
    complain(place, "ends-before-it-starts", "It ends before it starts.", ["to"]);
  }
}

const span = z.strictObject({ from: day, to: optional(day) }).superRefine(endsInOrder);

const validity = z.enum(outcomes.validity);

const name = z.strictObject({ state: z.string(), credential: z.string() });

const source = z
  .strictObject({
    kind: z.enum(["program", "reciprocity", "legacy"]),
    recognized: optional(z.array(span)),
    from: optional(name),
  })
  .superRefine(({ kind, recognized, from }, place) => {
    if (recognized !== null && kind !== "program") {
      complain(place, "unknown-field", "Only a program has days of recognition.", ["recognized"]);
    }
    if (from !== null && kind !== "reciprocity") {
      complain(place, "unknown-field", "Only reciprocity comes from another state.", ["from"]);
    }
  })
  .transform(({ kind, recognized, from }): Source => {
    if (kind === "program") return { kind, recognized: recognized ?? [] };
    return kind === "reciprocity" ? { kind, from } : { kind };
  });

const renewal = z.strictObject({ on: day, printedExpiry: optional(day) });

const extension = z.strictObject({
  grantedOn: day,
  months: z.int().superRefine((value, place) => {
    if (value < 0) complain(place, "below-zero", "It cannot be below zero.");
  }),
});

const action = z
  .strictObject({
    kind: z.enum(["suspended", "revoked", "surrendered"]),
    from: day,
    to: optional(day),
  })
  .superRefine(endsInOrder);

const employment = z
  .strictObject({
    as: z.string(),
    from: day,
    to: optional(day),
    setting: optional(z.enum(["agency", "self-employed"])),
  })
  .superRefine(endsInOrder);

const education = z.strictObject({
  ref: optional(z.string()),
  on: day,
  hours: amount,
  categories: list(z.string()),
  course: optional(z.string().transform(courseName)),
  recognized: optional(z.boolean()),
  part: z
    .enum(["attended", "taught", "prepared"])
    .nullish()
    .transform((part) => part ?? "attended"),
  academicCredit: flag(false),
  usedFor: list(z.string()),
});

const hoursInADay = 24;

/** What adding decimals leaves behind. */
const dust = 1e-9;

function fitInTheirDays(records: readonly EducationRecord[], place: Place): void {
  const sums = new Map<PlainDate, number>();
  for (const [index, { on, hours, academicCredit }] of records.entries()) {
    if (academicCredit) continue;
    const sum = (sums.get(on) ?? 0) + hours;
    sums.set(on, sum);
    if (sum <= hoursInADay + dust) continue;
    const message = `${on} would have more than ${String(hoursInADay)} hours.`;
    complain(place, "more-than-a-day", message, [index, "hours"]);
  }
}

const held = z.strictObject({
  state: z.string(),
  credential: z.string(),
  issuedOn: optional(day),
  printedExpiry: optional(day),
});

const credentialFacts = z
  .strictObject({
    issuedOn: day,
    printedExpiry: optional(day),
    firstCertificate: flag(false),
    source: optional(source),
    renewals: list(renewal),
    extensions: list(extension),
    actions: list(action),
    employment: list(employment),
    education: list(education).superRefine(fitInTheirDays),
    holds: list(held),
    supervisionMeetings: list(day),
    proofReceivedOn: optional(day),
  })
  .superRefine((facts: CredentialFacts, place) => {
    const late = "The last valid day is before the first.";
    if (facts.printedExpiry !== null && facts.printedExpiry < facts.issuedOn) {
      complain(place, "ends-before-it-starts", late, ["printedExpiry"]);
    }
    for (const [index, { on, printedExpiry }] of facts.renewals.entries()) {
      if (printedExpiry === null || printedExpiry >= on) continue;
      complain(place, "ends-before-it-starts", late, ["renewals", index, "printedExpiry"]);
    }
    for (const [index, { issuedOn, printedExpiry }] of facts.holds.entries()) {
      if (issuedOn === null || printedExpiry === null || printedExpiry >= issuedOn) continue;
      complain(place, "ends-before-it-starts", late, ["holds", index, "printedExpiry"]);
    }
  });

const id = z.union([z.string(), z.number()]).nullish();

const standing = z.strictObject({
  id,
  question: z.literal("standing"),
  state: z.string(),
  credential: z.string(),
  on: day,
  facts: credentialFacts,
});

const recognition = z.strictObject({
  id,
  question: z.literal("recognition"),
  into: name,
  from: z.strictObject({
    state: z.string(),
    credential: z.string(),
    validity: optional(validity),
  }),
  on: day,
});

const applicantFacts = z.strictObject({
  age: optional(amount),
  education: optional(z.enum(["none", "high-school"])),
  degree: optional(
    z.strictObject({
      level: z.enum(["associate", "bachelor", "master", "doctorate"]),
      field: optional(z.string()),
    }),
  ),
  livedExperience: optional(
    z.array(z.enum(["mental-illness", "substance-use", "co-occurring", "caregiver"])),
  ),
  recoveryYears: optional(amount),
  training: optional(
    z.strictObject({
      hours: optional(amount),
      examPassed: optional(z.boolean()),
      recognized: optional(z.boolean()),
    }),
  ),
  experienceHours: optional(amount),
  supervisionHours: optional(amount),
  consentToShare: optional(z.boolean()),
  inpatientStays: optional(z.array(z.strictObject({ hours: amount, endedOn: day }))),
  incarcerationEndedOn: optional(day),
});

const admission = z.strictObject({
  id,
  question: z.literal("admission"),
  state: z.string(),
  credential: z.string(),
  on: day,
  level: z
    .enum(["first", "full"])
    .nullish()
    .transform((level) => level ?? "full"),
  facts: applicantFacts,
});

const staff = { categories: list(z.enum(categories)) };

const standingCredential = z.strictObject({
  state: z.string(),
  credential: z.string(),
  validity: optional(validity),
});

const worker = z.strictObject({
  ...staff,
  credentials: list(standingCredential),
  age: optional(amount),
});

const service = z.strictObject({
  id,
  question: z.literal("service"),
  state: z.string(),
  service: z.string(),
  on: day,
  worker,
  supervisor: optional(worker),
  withQmhpAccess: optional(z.boolean()),
  crisisTrained: optional(z.boolean()),
  others: optional(z.array(worker)),
});

const team = z.strictObject({
  id,
  question: z.literal("team"),
  state: z.string(),
  service: z.string(),
  on: day,
  members: list(
    z.strictObject({
      hiredOn: optional(day),
      onPath: optional(z.boolean()),
      credentials: list(standingCredential),
    }),
  ),
});

const units = z.strictObject({
  id,
  question: z.literal("units"),
  state: z.string(),
  on: day,
  used: optional(z.strictObject({ calendarYear: optional(amount), week: optional(amount) })),
  requested: optional(amount),
  approved: optional(z.boolean()),
});

/** The six forms of a question, by its name. */
export const questions = { standing, recognition, admission, service, team, units };

/** The name of a question that can be asked. */
export type QuestionName = keyof typeof questions;

/** A question that was read, by its name. */
export type Asked<Q extends QuestionName> = z.output<(typeof questions)[Q]>;
