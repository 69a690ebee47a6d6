import { z } from "zod";
import { parseDate, type PlainDate } from "@/lib/dates";
import { origins } from "@/lib/registry/origins";
import { outcomes } from "@/lib/rules/decision";

/** The media type in the header of a receipt's signature, so that nothing else we sign passes for one. */
export const receiptType = "registry-receipt+jws";

/** How somebody asked: by what they typed, by a link, or by a receipt of an earlier look-up. */
const ways = ["number", "link", "share", "receipt", "document"] as const;
export type Way = (typeof ways)[number];

/** The way that a stored word names. Throws when the database holds a word we do not know. */
export function toWay(word: string): Way {
  const way = ways.find((known) => known === word);
  if (way === undefined) throw new TypeError(`unknown way of asking: ${word}`);
  return way;
}

/** Why a look-up was told nothing of a credential. */
const nothings = [
  "not-found",
  "link-replaced",
  "share-over",
  "taken-back",
  "could-not-check",
] as const;
export type Nothing = (typeof nothings)[number];

const day = z.string().transform((text, context): PlainDate => {
  const parsed = parseDate(text);
  if (parsed !== null) return parsed;
  context.addIssue({ code: "custom", message: "not a day" });
  return z.NEVER;
});

/** One reason as it was given then, with where it comes from. */
const Reason = z.object({
  question: z.enum(["validity", "education", "practice"]),
  code: z.string(),
  outcome: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  reason: z.string(),
  cite: z.object({ source: z.string(), section: z.string(), url: z.string().nullable() }),
});
export type ReceiptReason = z.output<typeof Reason>;

/** What was shown of the credential. A share link shows only what its holder chose: the rest is null. */
const Shown = z.object({
  holder: z.string().nullable(),
  number: z.string().nullable(),
  kind: z.string().nullable(),
  kindInWords: z.string().nullable(),
  state: z.string().nullable(),
  stateName: z.string().nullable(),
  issuedOn: day.nullable(),
  registeredOn: day.nullable(),
  origin: z.enum(origins).nullable(),
  program: z.string().nullable(),
  /** The credential of another state that was recognized, in words. */
  from: z.object({ kind: z.string(), state: z.string() }).nullable(),
  office: z.string().nullable(),
});
export type ShownFacts = z.output<typeof Shown>;

const Standing = z.object({
  found: z.literal(true),
  outcome: z.enum(outcomes.validity),
  sentence: z.string(),
  through: day.nullable(),
  computed: z.boolean(),
  education: z
    .object({
      outcome: z.enum(outcomes.education),
      short: z.record(z.string(), z.number()),
      due: day.nullable(),
    })
    .nullable(),
  practice: z.enum(outcomes.practice).nullable(),
  findings: z.array(Reason),
  rules: z.string().nullable(),
  credential: Shown,
});
export type ToldStanding = z.output<typeof Standing>;

/** The verdict that was given, or that nothing was told. */
const Told = z.discriminatedUnion("found", [
  Standing,
  z.object({ found: z.literal(false), outcome: z.enum(nothings), sentence: z.string() }),
]);
export type Told = z.output<typeof Told>;

/**
 * What a receipt says, word for word: what was asked when, and what was answered. Who asked stands in it as a
 * salted digest only (`asked-by.ts`), so that the receipt can be handed on.
 */
export const ReceiptBody = z.object({
  issuer: z.string(),
  /** True where the people are made up. */
  demonstration: z.boolean(),
  reference: z.string(),
  at: z.iso.datetime(),
  askedByDigest: z.string(),
  asked: z.object({
    by: z.enum(ways),
    /** The number that was typed where nothing matched it and the last name. */
    number: z.string().nullable(),
    asOf: day,
    knownOn: day.nullable(),
  }),
  answer: Told,
});
export type ReceiptBody = z.output<typeof ReceiptBody>;
