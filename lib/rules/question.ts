import { z } from "zod";
import { credentialFacts } from "./credential-fields";
import { outcomes } from "./decision";
import { amount, day, list, name, optional } from "./fields";
import { categories } from "./service";

const validity = z.enum(outcomes.validity);

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
