import { z } from "zod";
import type { Origin } from "./origins";
import { checkbox, day, requiredDay, text } from "./inputs";
import { vouching } from "./sources";

/** Who asserts a correction: a holder's or an employer's word alone changes no record. */
const voucher = z.enum(vouching, "missing");

const why = { source: voucher, reason: text(500) };

const common = { firstCertificate: checkbox, ...why };

/** The facts of a credential as they should have been recorded, by its origin. What is left empty is not on record. */
export const corrections = {
  reciprocity: z.object({
    issuedOn: requiredDay,
    fromState: text(2),
    fromKind: text(80),
    fromNumber: text(80).optional(),
    fromExpiry: day.optional(),
    ...common,
  }),
  program: z.object({
    issuedOn: requiredDay,
    printedExpiry: day.optional(),
    programId: z.uuid("missing"),
    ...common,
  }),
  legacy: z.object({
    issuedOn: day.optional(),
    printedExpiry: day.optional(),
    programAsWritten: text(200).optional(),
    ...common,
  }),
} satisfies Record<Origin, z.ZodType>;

/** A correction, whatever the origin of the credential. */
export type Correction = z.output<(typeof corrections)[Origin]>;

/** A person's birth date as it should have been recorded. */
export const BirthDateCorrection = z.object({ birthDate: requiredDay, ...why });

/** A name as it should have been written. */
export const NameCorrection = z.object({
  given: text(100),
  middle: text(100).optional(),
  family: text(100),
  ...why,
});
