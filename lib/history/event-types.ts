/** Everything that can happen, by the word under which it is recorded. */
export const eventTypes = [
  "credential-registered",
  "renewal-recorded",
  "extension-recorded",
  "credential-suspended",
  "suspension-lifted",
  "credential-revoked",
  "surrender-recorded",
  "action-withdrawn",
  "credential-corrected",
  "birth-date-corrected",
  "employment-recorded",
  "employment-ended",
  "education-recorded",
  "name-recorded",
  "name-corrected",
  "email-recorded",
  "verify-link-replaced",
  "confirmation-sent-again",
  "remark-redacted",
  "document-redacted",
  "organization-recorded",
  "organization-changed",
  "program-recognized",
  "legacy-file-imported",
  "row-resolved",
  "row-set-aside",
  "role-granted",
  "role-revoked",
  "office-account-bound",
  "copy-asked",
  "copy-sent-to-operator",
  "copy-reminded",
  "copy-passed-to-office",
  "copy-matched",
  "copy-declined",
  "copy-withdrawn",
  "share-made",
  "share-ended",
  "correction-asked",
  "correction-decided",
  "holder-reminded",
] as const;

/** The word under which something that happened is recorded. */
export type EventType = (typeof eventTypes)[number];

/** The type a stored word names. Throws when the database holds a word we do not know. */
export function toEventType(text: string): EventType {
  const type = eventTypes.find((known) => known === text);
  if (type === undefined) throw new TypeError(`unknown event: ${text}`);
  return type;
}
