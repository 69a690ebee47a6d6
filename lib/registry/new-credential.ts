import { z } from "zod";
import { day, email, requiredDay, text } from "./inputs";

const person = {
  given: text(100),
  middle: z.string().max(100, "too-long").optional(),
  family: text(100),
  birthDate: day.optional(),
  email: email.optional(),
  kind: text(40),
  documentId: z.uuid("missing").optional(),
  documentName: z.string().optional(),
  row: z.string().optional(),
};

/** What the other state says of the credential; not asked is an answer. */
export const homeStandings = ["not-checked", "valid", "expired", "suspended", "revoked"] as const;

/**
 * A credential to be put into a register, as the registrar types it. Each origin asks for what it needs;
 * an older record may lack anything but the person's name.
 */
export const NewCredential = z.discriminatedUnion(
  "origin",
  [
    z.object({
      origin: z.literal("reciprocity"),
      ...person,
      fromState: text(2),
      fromKind: text(80),
      fromNumber: z.string().max(80, "too-long").optional(),
      fromExpiry: day.optional(),
      fromStanding: z.enum(homeStandings).default("not-checked"),
      issuedOn: requiredDay,
    }),
    z.object({
      origin: z.literal("program"),
      ...person,
      programId: z.uuid("missing"),
      issuedOn: requiredDay,
      printedExpiry: day.optional(),
    }),
    z.object({
      origin: z.literal("legacy"),
      ...person,
      programAsWritten: z.string().max(200, "too-long").optional(),
      issuedOn: day.optional(),
      printedExpiry: day.optional(),
    }),
  ],
  { error: "missing" },
);

/** A credential to be put into a register. */
export type NewCredential = z.output<typeof NewCredential>;

/** What the registrar says when they confirm: who it is, why, and that the office decided where rules do not. */
export const Confirmation = z.object({
  person: z.union([z.uuid(), z.literal("new")]).optional(),
  reason: text(500),
  decided: z.literal("on").optional(),
});

/** What the registrar says when they confirm. */
export type Confirmation = z.output<typeof Confirmation>;
