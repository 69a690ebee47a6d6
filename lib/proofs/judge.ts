import type { Edition } from "@/lib/certificates/edition";
import { dayOf } from "@/lib/dates";
import { timeZoneOf } from "@/lib/states/catalogue";
import type { PublishedStatus } from "./check-status";
import {
  badgeDifferences,
  letterDifferences,
  speaksOf,
  textDifferences,
  type Difference,
} from "./differences";
import type { Reading, Signature } from "./reader/reading";

/** What is checked of a document, in the order in which it is told. */
export const checks = ["signature", "issuer", "content", "status", "expiry"] as const;

/** What one check said. `not-checked`: the document has nothing to check it by, or it could not be had. */
export type CheckResult = "passed" | "failed" | "not-checked";
export type Checks = Readonly<Record<(typeof checks)[number], CheckResult>>;

/** What a document is worth: whole as issued, changed, or a mere pointer to the record (a scan, a pasted text). */
type Proof = "genuine" | "altered" | "pointer";

/** What a document is worth, by which checks, and where it says something else than was issued. */
export interface Judgment {
  readonly proof: Proof;
  readonly checks: Checks;
  readonly differences: readonly Difference[];
}

/** Judges what was read by what was issued: the edition and the letter, where it leads to them. */
export function judge(
  reading: Reading,
  issued: {
    readonly edition: Edition | null;
    readonly letter: unknown;
    readonly status: PublishedStatus;
    readonly at: Date;
  },
): Judgment {
  const { edition, letter, status, at } = issued;
  const signature = signatureOf(reading);
  const differences = differencesOf(reading, edition, letter);
  const results: Checks = {
    signature: resultOf(signature, reading),
    issuer: signature === null ? "not-checked" : signature === "foreign" ? "failed" : "passed",
    content: contentOf(reading, edition, letter, differences),
    status: status === "not-checked" ? status : status === "in-force" ? "passed" : "failed",
    expiry: expiryOf(edition, at),
  };
  return { proof: proofOf(reading, results), checks: results, differences };
}

/** The signature by which a document of this form stands; null where it can have none. */
function signatureOf({ form, seal, badge, mail }: Reading): Signature | null {
  if (form === "pdf") return seal?.signature ?? null;
  if (form === "badge") return badge?.signature ?? null;
  return form === "email" ? (mail?.signature ?? null) : null;
}

function resultOf(signature: Signature | null, { seal }: Reading): CheckResult {
  if (signature === null) return "not-checked";
  return signature === "passed" && seal?.whole !== false ? "passed" : "failed";
}

function differencesOf(
  { form, text, badge }: Reading,
  edition: Edition | null,
  letter: unknown,
): readonly Difference[] {
  if (form === "email" || form === "text") return letterDifferences(text, letter);
  if (edition === null) return [];
  const ofBadge = badge === null ? [] : badgeDifferences(badge.claims, edition);
  const ofText = form === "pdf" && text.trim() !== "" ? textDifferences(text, edition) : [];
  return [...ofText, ...ofBadge];
}

function contentOf(
  { form, text, badge }: Reading,
  edition: Edition | null,
  letter: unknown,
  differences: readonly Difference[],
): CheckResult {
  if (differences.length > 0) return "failed";
  const comparable =
    form === "email" || form === "text"
      ? speaksOf(text, letter)
      : edition !== null && (badge !== null || (form === "pdf" && text.trim() !== ""));
  return comparable ? "passed" : "not-checked";
}

function expiryOf(edition: Edition | null, at: Date): CheckResult {
  if (edition === null || edition.facts.lasts.how === "not-known") return "not-checked";
  const { lasts, state } = edition.facts;
  if (lasts.how === "for-life") return "passed";
  return dayOf(at, timeZoneOf(state)) <= lasts.lastDay ? "passed" : "failed";
}

/**
 * One failed check of the document itself makes it altered; only a signature that passed makes it genuine. The
 * registry signs every e-mail that it sends, so that only one that is a confirmation proves anything.
 */
function proofOf({ form }: Reading, { signature, issuer, content }: Checks): Proof {
  if ([signature, issuer, content].includes("failed")) return "altered";
  const confirms = form !== "email" || content === "passed";
  return signature === "passed" && confirms ? "genuine" : "pointer";
}
