import { z } from "zod";
import { parseDate, type PlainDate } from "@/lib/dates";
import type { RefusalCode } from "./refusal";

/** Where a value is refused. */
export interface Place {
  addIssue(issue: {
    code: "custom";
    message: string;
    path?: PropertyKey[];
    params: { readonly code: RefusalCode };
  }): void;
}

/** Refuses a value, with one of our codes. */
export function complain(
  place: Place,
  code: RefusalCode,
  message: string,
  path: PropertyKey[] = [],
): void {
  place.addIssue({ code: "custom", message, path, params: { code } });
}

/** A day as text; what is not a day of the calendar is refused. */
export const day = z.string().transform((text, place): PlainDate => {
  const parsed = parseDate(text);
  if (parsed !== null) return parsed;
  complain(place, "not-a-day", `There is no day “${text}”. Write it as YYYY-MM-DD.`);
  return z.NEVER;
});

/** An amount of hours, units or years; never below zero. */
export const amount = z.number().superRefine((value, place) => {
  if (value < 0) complain(place, "below-zero", "It cannot be below zero.");
});

/** What may be missing, or null. */
export function optional<T extends z.ZodType>(schema: T) {
  return schema.nullish().transform((value) => value ?? null);
}

/** A list that may be missing: then there is nothing on record. */
export function list<T extends z.ZodType>(schema: T) {
  return z
    .array(schema)
    .nullish()
    .transform((items) => items ?? []);
}

/** A yes or no that may be missing. */
export function flag(missing: boolean) {
  return z
    .boolean()
    .nullish()
    .transform((value) => value ?? missing);
}

/** Refuses a span that ends before it starts. */
export function endsInOrder(
  span: { readonly from: PlainDate; readonly to: PlainDate | null },
  place: Place,
): void {
  if (span.to !== null && span.to < span.from) {
    complain(place, "ends-before-it-starts", "It ends before it starts.", ["to"]);
  }
}

/** Days from the first to the last; null: still going on. */
export const span = z.strictObject({ from: day, to: optional(day) }).superRefine(endsInOrder);

/** A credential by its state and code. */
export const name = z.strictObject({ state: z.string(), credential: z.string() });
