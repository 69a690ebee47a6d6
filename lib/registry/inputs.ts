import { z } from "zod";
import { parseDate } from "@/lib/dates";
import { sources } from "./sources";

/** A day typed as `YYYY-MM-DD`; its problem is the key `day-not-read`. */
export const day = z.string().transform((text, context) => {
  const parsed = parseDate(text);
  if (parsed !== null) return parsed;
  context.addIssue({ code: "custom", message: "day-not-read" });
  return z.NEVER;
});

/** A required text; its problems are the keys `missing` and `too-long`. */
export function text(longest: number) {
  return z.string({ error: "missing" }).trim().min(1, "missing").max(longest, "too-long");
}

/** A required day. */
export const requiredDay = z.string({ error: "missing" }).pipe(day);

/** An e-mail address. */
export const email = z.email("email-not-read").max(254, "too-long");

/** Who asserts what is being recorded. */
export const source = z.enum(sources, "missing");

/** A checkbox. */
export const checkbox = z.literal("on").optional().transform(Boolean);
