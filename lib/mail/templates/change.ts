import { z } from "zod";
import type { Fact, Pen } from "@/lib/mail/letter";
import { day } from "./facts";

const value = z.union([
  z.object({ day }),
  z.object({ text: z.string() }),
  z.object({ yes: z.boolean() }),
  z.null(),
]);

/** A fact about a credential that can be corrected, and what it is now; null when nothing is on record. */
const corrected = z.object({
  fact: z.enum([
    "issuedOn",
    "printedExpiry",
    "firstCertificate",
    "program",
    "fromState",
    "fromKind",
    "fromNumber",
    "fromExpiry",
  ]),
  value,
});

/** What changed about a credential, with its days. */
export const change = z.discriminatedUnion("what", [
  z.object({
    what: z.enum(["suspended", "revoked", "surrendered"]),
    from: day,
    to: day.nullable(),
  }),
  /** A suspension that ends: its first and its last day. */
  z.object({ what: z.literal("lifted"), from: day, to: day }),
  z.object({
    what: z.literal("withdrawn"),
    kind: z.enum(["suspended", "revoked", "surrendered"]),
    from: day,
  }),
  z.object({ what: z.literal("corrected"), facts: z.array(corrected) }),
  /** The recognition of its program is in doubt for the day of issue, or no longer. */
  z.object({ what: z.enum(["re-check", "check-ended"]) }),
]);

type Change = z.output<typeof change>;

/** The sentence that says what changed and from when. */
export function sayChange(told: Change, office: string, { t, day: inWords }: Pen): string {
  switch (told.what) {
    case "suspended": {
      const from = inWords(told.from);
      return told.to === null
        ? t("credential-changed.suspended.since", { office, from })
        : t("credential-changed.suspended.until", { office, from, to: inWords(told.to) });
    }
    case "lifted":
      return t("credential-changed.lifted.opening", {
        office,
        from: inWords(told.from),
        to: inWords(told.to),
      });
    case "withdrawn":
      return t(`credential-changed.withdrawn.${told.kind}`, { office, from: inWords(told.from) });
    case "re-check":
    case "check-ended":
      return t(`credential-changed.${told.what}.opening`, { office });
    case "corrected":
      return t("credential-changed.corrected.opening", { office });
    default:
      return t(`credential-changed.${told.what}.opening`, { office, from: inWords(told.from) });
  }
}

/** The facts that a correction changed, as they are now. */
export function correctedFacts(told: Change, { t, day: inWords }: Pen): readonly Fact[] {
  if (told.what !== "corrected") return [];
  return told.facts.map(({ fact, value: now }) => ({
    label: t(`credential-changed.fact.${fact}`),
    value: inValue(now),
  }));

  function inValue(now: z.output<typeof value>): string {
    if (now === null) return t("credential-changed.missing");
    if ("day" in now) return inWords(now.day);
    if ("text" in now) return now.text;
    return now.yes ? t("credential-changed.yes") : t("credential-changed.no");
  }
}
