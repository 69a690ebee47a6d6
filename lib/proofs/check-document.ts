import { latestEdition, type Edition } from "@/lib/certificates/edition";
import { today } from "@/lib/dates";
import { checkReceipt } from "@/lib/receipts/check-receipt";
import { recordLookUp, type Recorded } from "@/lib/receipts/record-look-up";
import { toldNothing, toldOf } from "@/lib/receipts/told";
import { findAnswer, type CredentialAnswer } from "@/lib/registry/answer";
import type { Asker } from "@/lib/registry/verify-credential";
import { checkStatus, type PublishedStatus } from "./check-status";
import { judge, type Judgment } from "./judge";
import { locate, receiptBehind, type Subject } from "./locate";
import { publishedKeys } from "./published-keys";
import { readApart } from "./read-apart";
import type { Reading } from "./reader/reading";

/** What is told of a document that leads to a record of ours. */
export interface CheckedDocument extends Judgment {
  readonly found: true;
  readonly form: Reading["form"];
  readonly status: PublishedStatus;
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
  | { readonly found: "replaced" | "taken-back"; readonly recorded: Recorded }
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
  if (subject === "taken-back") {
    return { found: "taken-back", recorded: await recordNothing("taken-back", asker) };
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
  const judged = judge(reading, { edition, letter, status, at });
  const isUnread = edition !== null && status === "not-checked";
  const recorded = await recordLookUp({
    by: "document",
    userId,
    at,
    asOf: answer.on,
    credentialId,
    // Where a list cannot be read nobody is told that it is valid, now or by the receipt.
    answer: isUnread ? toldNothing("could-not-check", "document") : toldOf(answer),
    checks: { form: reading.form, proof: judged.proof, ...judged.checks },
    ...(edition && { editionId: edition.id }),
  });
  const supersededBy =
    edition?.supersededAt && latest && latest.number > edition.number ? latest.number : null;
  const { form } = reading;
  return { found: true, form, ...judged, status, edition, supersededBy, answer, recorded };
}

async function recordNothing(
  outcome: "not-found" | "link-replaced" | "taken-back",
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
