import { z } from "zod";

/** What a signature says. `foreign`: it is not one of ours, or there is none of ours; nothing was fetched to check it. */
const Signature = z.enum(["passed", "failed", "foreign"]);
export type Signature = z.infer<typeof Signature>;

/** A badge, by embedded proof or as a JWT. `claims` are what it says, proven or not. */
const Badge = z.object({
  signature: Signature,
  claims: z.record(z.string(), z.unknown()),
});

/** What was found in a document that somebody handed in: claims and signatures, nothing looked up yet. */
export const Reading = z.object({
  form: z.enum(["pdf", "picture", "badge", "email", "receipt", "text", "unreadable"]),
  /** Why nothing could be read. */
  why: z.enum(["empty", "unknown-type", "damaged", "encrypted", "too-large"]).nullable(),
  /** The seal of a PDF: `whole` when nothing was added after it. */
  seal: z.object({ signature: Signature, whole: z.boolean() }).nullable(),
  badge: Badge.nullable(),
  /** A receipt's signed text (compact JWS); it is checked where the receipts are. */
  receipt: z.string().nullable(),
  mail: z.object({ signature: Signature, messageId: z.string().nullable() }).nullable(),
  /** What a person reads in it. */
  text: z.string(),
  /** Addresses in its text, and those in QR codes. */
  links: z.array(z.string()),
  codes: z.array(z.string()),
});
export type Reading = z.infer<typeof Reading>;

/** The published keys, with which the reader checks signatures. It has no others, and no database. */
export const PublishedKeys = z.object({
  did: z.string(),
  didDocument: z.record(z.string(), z.unknown()),
  /** Certificates of the seals, DER in base64. */
  seals: z.array(z.string()),
  mail: z.array(z.object({ name: z.string(), text: z.string() })),
  mailDomain: z.string(),
});
export type PublishedKeys = z.infer<typeof PublishedKeys>;

/** A reading in which nothing was found yet. */
export const nothing: Reading = {
  form: "text",
  why: null,
  seal: null,
  badge: null,
  receipt: null,
  mail: null,
  text: "",
  links: [],
  codes: [],
};
