import { z } from "zod";
import { parseCredentialNumber } from "@/lib/credential-number";
import { day, requiredDay, text } from "@/lib/registry/inputs";

/** Where somebody works. */
export const settings = ["agency", "self-employed"] as const;

/** A number as it is typed: one that fails its own check is told apart from one that nobody has. */
const number = z
  .string({ error: "missing" })
  .max(200, { error: "number-not-read", abort: true })
  .refine((typed) => parseCredentialNumber(typed) !== null, "number-not-read");

/** What an employer says of the work itself. Without `worksAs` the person works as the credential says. */
export const Work = z.object({
  worksAs: text(80).optional(),
  setting: z.enum(settings, "missing"),
  from: requiredDay,
  to: day.optional(),
});

/** A person who works for an employer, named as for a verification: by number and last name. */
export const NewEmployee = Work.extend({ number, lastName: text(200) });
