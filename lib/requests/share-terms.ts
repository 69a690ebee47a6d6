import { addYears, type PlainDate } from "@/lib/dates";

/** What a share link is for. A closed list, so that nobody writes a reason that tells too much. */
export const sharePurposes = ["job", "school", "license-elsewhere", "other"] as const;

/** What a share link is for. */
export type SharePurpose = (typeof sharePurposes)[number];

/** What a share link may show besides the verdict, each only when its holder chose it. */
export const shareFacts = ["name", "kind", "number", "issued-on", "program", "owed"] as const;

/** Something a share link may show. */
export type ShareFact = (typeof shareFacts)[number];

/** The purpose that a stored word names. Throws when the database holds a word we do not know. */
export function toSharePurpose(text: string): SharePurpose {
  const purpose = sharePurposes.find((known) => known === text);
  if (purpose === undefined) throw new TypeError(`unknown purpose of a share link: ${text}`);
  return purpose;
}

/** The facts that stored words name; a word we do not know shows nothing. */
export function toShareFacts(words: readonly string[]): readonly ShareFact[] {
  return shareFacts.filter((fact) => words.includes(fact));
}

/** The latest last day that a link made on a day may have. */
export function latestShareDay(madeOn: PlainDate): PlainDate {
  return addYears(madeOn, 1);
}
