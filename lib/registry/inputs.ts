import { z } from "zod";
import { date, parseDate } from "@/lib/dates";
import { withoutSocialSecurityNumbers } from "@/lib/social-security-numbers";
import { sources } from "./sources";

/** The days that the database takes: a year typed as 26 is not one of them. */
const [first, last] = [date("1900-01-01"), date("2199-12-31")];

/** A day typed as `YYYY-MM-DD`; its problems are the keys `day-not-read` and `day-not-plausible`. */
export const day = z.string().transform((text, context) => {
  const parsed = parseDate(text);
  if (parsed !== null && parsed >= first && parsed <= last) return parsed;
  const message = parsed === null ? "day-not-read" : "day-not-plausible";
  context.addIssue({ code: "custom", message });
  return z.NEVER;
});

/** A required text; its problems are the keys `missing`, `too-long` and `social-security-number`. */
export function text(longest: number) {
  return z
    .string({ error: "missing" })
    .trim()
    .min(1, "missing")
    .max(longest, { error: "too-long", abort: true })
    .refine((typed) => withoutSocialSecurityNumbers(typed) === typed, "social-security-number");
}

/** A required day. */
export const requiredDay = z.string({ error: "missing" }).pipe(day);

/** An e-mail address. */
export const email = z.email("email-not-read").max(254, "too-long");

/** Who asserts what is being recorded. */
export const source = z.enum(sources, "missing");

/** A checkbox. */
export const checkbox = z.literal("on").optional().transform(Boolean);
