import { addYears, date, type PlainDate } from "@/lib/dates";

/** `given`: in a source we were handed; `found`: read elsewhere; `reading`: how we read a gap. */
export type Basis = "given" | "found" | "reading";

/** What a value rests on. `says` is the rule in our own words; `superseded` marks an old copy. */
export interface Citation {
  readonly source: string;
  readonly section: string;
  readonly says: string;
  readonly url: string | null;
  readonly readOn: PlainDate;
  readonly basis: Basis;
  readonly superseded?: true;
}

/** A value from its first day on, until the next version. Nobody could find it: `"unknown"`. */
export interface Version<T> {
  readonly from: PlainDate;
  readonly value: T | "unknown";
  readonly cite: Citation;
}

/** A value over time that never travels without its source. */
export interface Dated<T> {
  readonly label: string;
  readonly versions: readonly Version<T>[];
  /** The day by which somebody has to read the sources again. */
  readonly reviewBy: PlainDate;
  /** The version in force on a day; before the first one, the first. */
  on(day: PlainDate): Version<T>;
}

/** A rule whose first day no source names. */
export const undated = date("0001-01-01");

/** A value with its versions, the earliest first. Read again a year after it was last read. */
export function dated<T>(
  label: string,
  versions: readonly [Version<T>, ...Version<T>[]],
): Dated<T> {
  const [first, ...later] = versions;
  const latestFirst = later.toReversed();
  const readOn = versions.map((version) => version.cite.readOn).reduce((a, b) => (a > b ? a : b));
  return {
    label,
    versions,
    reviewBy: addYears(readOn, 1),
    on: (day) => latestFirst.find((version) => version.from <= day) ?? first,
  };
}

/** A value of which no source names a first day: it holds for every day. */
export function always<T>(label: string, value: T | "unknown", cite: Citation): Dated<T> {
  return dated<T>(label, [{ from: undated, value, cite }]);
}

/** A citation of one source, by section and what the section says. */
export function citing(
  source: Omit<Citation, "section" | "says">,
): (section: string, says: string) => Citation {
  const { source: title, url, readOn, ...rest } = source;
  return (section, says) => ({ source: title, section, says, url, readOn, ...rest });
}
