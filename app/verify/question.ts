import { z } from "zod";
import { parseCredentialNumber } from "@/lib/credential-number";

const longest = 200;

/** What anybody may ask: a number and a last name, neither longer than a person types. */
export const Question = z.object({
  number: z
    .string()
    .min(1, "number-missing")
    .max(longest, { error: "number-not-read", abort: true })
    .refine((text) => text === "" || parseCredentialNumber(text) !== null, "number-not-read"),
  lastName: z.string().min(1, "lastName-missing").max(longest, "lastName-too-long"),
});
