import { latestEdition, type Edition } from "@/lib/certificates/edition";
import { dayOf, today } from "@/lib/dates";
import { checkReceipt } from "@/lib/receipts/check-receipt";
import { recordLookUp, type Recorded } from "@/lib/receipts/record-look-up";
import { toldNothing, toldOf } from "@/lib/receipts/told";
import { findAnswer, type CredentialAnswer } from "@/lib/registry/answer";
import { timeZoneOf } from "@/lib/states/catalogue";
import type { Asker } from "@/lib/registry/verify-credential";
import { checkStatus } from "./check-status";
import {
  badgeDifferences,
  letterDifferences,
  speaksOf,
  textDifferences,
  type Difference,
} from "./differences";
import { locate, receiptBehind, type Subject } from "./locate";
import { publishedKeys } from "./published-keys";
import { readApart } from "./read-apart";
import type { Reading, Signature } from "./reader/reading";

/** What is checked of a document, in the order in which it is told. */
export const checks = ["signature", "issuer", "content", "status", "expiry"] as const;

/** What one check said. `not-checked`: the document has nothing to check it by, or it could not be had. */
export type CheckResult = "passed" | "failed" | "not-checked";
export type Checks = Readonly<Record<(typeof checks)[number], CheckResult>>;

/** What a document is worth: whole as issued, changed, or a mere pointer to the record (a scan, a pasted text). */
export type Proof = "genuine" | "altered" | "pointer";

/** What is told of a document that leads to a record of ours. */
export interface CheckedDocument {
  readonly found: true;
  readonly form: Reading["form"];
  readonly proof: Proof;
  readonly checks: Checks;
  readonly status: Awaited<ReturnType<typeof checkStatus>>;
  readonly differences: readonly Difference[];
  /** What its documents said when it was made; null where it names the credential alone. */
  readonly edition: Edition | null;
  /** The number of the edition that took its place. */
  readonly supersededBy: number | null;
  readonly answer: CredentialAnswer;
  readonly recorded: Recorded;
}

/**
 * What a document came to. A receipt that is not genuine is a page around a signed receipt of ours: somebody
 * may have written on it what they liked, and only what the receipt's own page shows counts.
 */
export type DocumentVerdict =
  | CheckedDocument
  | { readonly found: "receipt"; readonly reference: string; readonly genuine: boolean }
  | { readonly found: "not-issued-here"; readonly recorded: Recorded }
  | { readonly found: "replaced"; readonly recorded: Recorded }
  | { readonly found: "unreadable"; readonly why: NonNullable<Reading["why"]> }
  | { readonly found: "busy" };

/**
 * Checks a document that somebody hands in: a PDF, a picture, a badge, an e-mail, a receipt. It is read apart
 * and not kept; the look-up and its verdict are. Throws when something that is needed cannot be read: then
 * nothing is said about it.
 */
export async function checkDocument(bytes: Uint8Array, asker: Asker): Promise<DocumentVerdict> {
  const reading = await readApart(bytes, await publishedKeys());
  if (reading === "busy") return { found: "busy" };
  if (reading.form === "unreadable") return { found: "unreadable", why: reading.why ?? "damaged" };
  if (reading.receipt !== null) return receiptVerdict(reading, reading.receipt, asker);
  const subject = await locate(reading);
  if (subject === null && !isForeign(reading)) {
    const reference = await receiptBehind(reading);
    if (reference !== null) return { found: "receipt", reference, genuine: isWhole(reading) };
  }
  if (subject === null || isForeign(reading)) {
    return { found: "not-issued-here", recorded: await recordNothing("not-found", asker) };
  }
  if (subject === "replaced") {
    return { found: "replaced", recorded: await recordNothing("link-replaced", asker) };
  }
  return verdictOn(reading, subject, asker);
}

/** A badge of another issuer is none of ours, whatever links it carries. */
function isForeign({ form, badge }: Reading): boolean {
  return form === "badge" && badge?.signature === "foreign";
}

/** Whether nobody wrote anything around a receipt: a PDF of it is ours, by its seal, or it proves nothing. */
function isWhole({ form, seal }: Reading): boolean {
  return form !== "pdf" || (seal?.signature === "passed" && seal.whole);
}

async function receiptVerdict(
  reading: Reading,
  jws: string,
  asker: Asker,
): Promise<DocumentVerdict> {
  const receipt = await checkReceipt(jws);
  if (receipt.genuine) {
    return { found: "receipt", reference: receipt.body.reference, genuine: isWhole(reading) };
  }
  return { found: "not-issued-here", recorded: await recordNothing("not-found", asker) };
}

async function verdictOn(
  reading: Reading,
  subject: Subject,
  { userId }: Asker,
): Promise<DocumentVerdict> {
  const at = new Date();
  const { credentialId, edition, letter } = subject;
  const [answer, latest, status] = await Promise.all([
    findAnswer({ id: credentialId }),
    latestEdition(credentialId),
    edition ? checkStatus(edition, at) : ("not-checked" as const),
  ]);
  if (!answer) throw new Error("a document of a credential that is not on record");
  const signature = signatureOf(reading);
  const differences = differencesOf(reading, edition, letter);
  const results: Checks = {
    signature: resultOf(signature, reading),
    issuer: signature === null ? "not-checked" : signature === "foreign" ? "failed" : "passed",
    content: contentOf(reading, edition, letter, differences),
    status: status === "not-checked" ? status : status === "in-force" ? "passed" : "failed",
    expiry: expiryOf(edition, at),
  };
  const proof = proofOf(reading, results);
  const recorded = await recordLookUp({
    by: "document",
    userId,
    at,
    asOf: answer.on,
    credentialId,
    answer: toldOf(answer),
    checks: { form: reading.form, proof, ...results },
    ...(edition && { editionId: edition.id }),
  });
  const supersededBy =
    edition?.supersededAt && latest && latest.number > edition.number ? latest.number : null;
  const { form } = reading;
  return {
    found: true,
    form,
    proof,
    checks: results,
    status,
    differences,
    edition,
    supersededBy,
    answer,
    recorded,
  };
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

async function recordNothing(
  outcome: "not-found" | "link-replaced",
  { userId }: Asker,
): Promise<Recorded> {
  return recordLookUp({
    by: "document",
    userId,
    at: new Date(),
    asOf: today("UTC"),
    credentialId: null,
    answer: toldNothing(outcome, "document"),
  });
}
