import { z } from "zod";

const monthDay = { month: z.number(), day: z.number() };
const amounts = z.record(z.string(), z.number());

/** How long a term lasts, or the day of the year on which it ends. */
export const Term = z.union([
  z.strictObject({ months: z.number() }),
  z.strictObject({
    until: z.strictObject({
      ...monthDay,
      everyYears: z.number(),
      anchor: z.number(),
      firstOneSkipped: z.literal(true).optional(),
    }),
  }),
]);

/** Education that a period asks for. */
export const Hours = z.strictObject({
  total: z.number(),
  including: amounts.optional(),
  everySecond: amounts.optional(),
  trainings: amounts.optional(),
  atMostPrepared: z.number().optional(),
});

/** What may happen after the last day, step by step. */
export const LateSteps = z.array(
  z.strictObject({
    until: z
      .union([
        z.strictObject({ days: z.number() }),
        z.strictObject({ months: z.number() }),
        z.strictObject(monthDay),
      ])
      .optional(),
    status: z.enum(["grace", "lapsed", "expired", "inactive", "terminated"]),
    mayPractice: z.union([z.boolean(), z.literal("unknown")]),
    fee: z.union([z.number(), z.literal("asked")]).optional(),
  }),
);

/** What the rule asks of who delivers a service. */
export const ServiceRule = z.strictObject({
  least: z.string(),
  qmhpAccess: z.literal(true).optional(),
  crisisTrained: z.literal(true).optional(),
  supervisedBy: z.string().optional(),
  withOthers: z.literal(true).optional(),
  belowNotStated: z.literal(true).optional(),
  advisedAgainst: z.literal(true).optional(),
});

/** A first period that owes nothing when it is short. */
export const FirstPeriod = z.strictObject({ exemptUnderMonths: z.number() });

/** Years of recovery before applying, without a stay longer than some hours. */
export const Recovery = z.strictObject({ years: z.number(), stayHours: z.number() });

/** Names: of credentials, of kinds of lived experience. */
export const Names = z.array(z.string());

/** Hours by name: by category, or for a college hour. */
export const Amounts = amounts;
