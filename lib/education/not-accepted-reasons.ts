/** Why a record of education does not count: the closed list. Each has a sentence and what to do about it. */
export const notAcceptedReasons = [
  "no-evidence",
  "evidence-does-not-show-it",
  "hours-differ",
  "day-differs",
  "category-differs",
  "topic-does-not-count",
  "provider-does-not-count",
  "stated-twice",
  "another-person",
] as const;

/** Why a record of education does not count. */
export type NotAcceptedReason = (typeof notAcceptedReasons)[number];

/** The reason a stored word names. Throws when the database holds a word we do not know. */
export function toNotAcceptedReason(text: string): NotAcceptedReason {
  const reason = notAcceptedReasons.find((known) => known === text);
  if (reason === undefined) throw new TypeError(`unknown reason: ${text}`);
  return reason;
}
