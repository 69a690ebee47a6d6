import { z } from "zod";
import type { PlainDate } from "@/lib/dates";
import { courseName, type CredentialFacts, type EducationRecord, type Source } from "./facts";
import {
  amount,
  complain,
  day,
  endsInOrder,
  flag,
  list,
  name,
  optional,
  span,
  type Place,
} from "./fields";

const source = z
  .strictObject({
    kind: z.enum(["program", "reciprocity", "legacy"]),
    recognized: optional(z.array(span)),
    from: optional(name),
  })
  .superRefine(({ kind, recognized, from }, place) => {
    if (recognized !== null && kind !== "program") {
      complain(place, "unknown-field", "Only a program has days of recognition.", ["recognized"]);
    }
    if (from !== null && kind !== "reciprocity") {
      complain(place, "unknown-field", "Only reciprocity comes from another state.", ["from"]);
    }
  })
  .transform(({ kind, recognized, from }): Source => {
    if (kind === "program") return { kind, recognized: recognized ?? [] };
    return kind === "reciprocity" ? { kind, from } : { kind };
  });

const renewal = z.strictObject({ on: day, printedExpiry: optional(day) });

const extension = z.strictObject({
  grantedOn: day,
  months: z.int().superRefine((value, place) => {
    if (value < 0) complain(place, "below-zero", "It cannot be below zero.");
  }),
});

const action = z
  .strictObject({
    kind: z.enum(["suspended", "revoked", "surrendered"]),
    from: day,
    to: optional(day),
  })
  .superRefine(endsInOrder);

const employment = z
  .strictObject({
    as: z.string(),
    from: day,
    to: optional(day),
    setting: optional(z.enum(["agency", "self-employed"])),
  })
  .superRefine(endsInOrder);

const education = z.strictObject({
  ref: optional(z.string()),
  on: day,
  hours: amount,
  categories: list(z.string()),
  course: optional(z.string().transform(courseName)),
  recognized: optional(z.boolean()),
  part: z
    .enum(["attended", "taught", "prepared"])
    .nullish()
    .transform((part) => part ?? "attended"),
  academicCredit: flag(false),
  usedFor: list(z.string()),
});

const hoursInADay = 24;

/** What adding decimals leaves behind. */
const dust = 1e-9;

function fitInTheirDays(records: readonly EducationRecord[], place: Place): void {
  const sums = new Map<PlainDate, number>();
  for (const [index, { on, hours, academicCredit }] of records.entries()) {
    if (academicCredit) continue;
    const sum = (sums.get(on) ?? 0) + hours;
    sums.set(on, sum);
    if (sum <= hoursInADay + dust) continue;
    const message = `${on} would have more than ${String(hoursInADay)} hours.`;
    complain(place, "more-than-a-day", message, [index, "hours"]);
  }
}

const held = z.strictObject({
  state: z.string(),
  credential: z.string(),
  issuedOn: optional(day),
  printedExpiry: optional(day),
});

/** What may be on record about one credential. */
export const credentialFacts = z
  .strictObject({
    issuedOn: day,
    printedExpiry: optional(day),
    firstCertificate: flag(false),
    source: optional(source),
    renewals: list(renewal),
    extensions: list(extension),
    actions: list(action),
    employment: list(employment),
    education: list(education).superRefine(fitInTheirDays),
    holds: list(held),
    supervisionMeetings: list(day),
    proofReceivedOn: optional(day),
  })
  .superRefine((facts: CredentialFacts, place) => {
    const late = "The last valid day is before the first.";
    if (facts.printedExpiry !== null && facts.printedExpiry < facts.issuedOn) {
      complain(place, "ends-before-it-starts", late, ["printedExpiry"]);
    }
    for (const [index, { on, printedExpiry }] of facts.renewals.entries()) {
      if (printedExpiry === null || printedExpiry >= on) continue;
      complain(place, "ends-before-it-starts", late, ["renewals", index, "printedExpiry"]);
    }
    for (const [index, { issuedOn, printedExpiry }] of facts.holds.entries()) {
      if (issuedOn === null || printedExpiry === null || printedExpiry >= issuedOn) continue;
      complain(place, "ends-before-it-starts", late, ["holds", index, "printedExpiry"]);
    }
  });
