import { addMonths, type PlainDate } from "@/lib/dates";
import { db, type Database } from "@/lib/db";
import { officeSettingOn } from "@/lib/programs/office-settings";
import { knownProgramPolicy } from "@/lib/states/program";

/** How long a recognition that begins on a day lasts, and who says so. */
export interface RecognitionSpan {
  /** The last day; null: until further notice. */
  readonly to: PlainDate | null;
  /** `state`: by a source. `office`: the sources do not say, the office set it. `nobody`: not known; refer. */
  readonly by: "state" | "office" | "nobody";
  readonly months: number | null;
  /** What the office rests it on. */
  readonly source: string | null;
}

/**
 * The span of a recognition that begins on a day, by what is in force then. Its last day is the anniversary, as with
 * credentials. Where the interval is not known it is open-ended, and whoever shows it says that it is not known.
 */
export async function recognitionSpan(
  tx: Database,
  { state, kind }: { readonly state: string; readonly kind: string },
  from: PlainDate,
): Promise<RecognitionSpan> {
  const { value } = knownProgramPolicy(state, kind).term.on(from);
  if (value === "open-ended") return { to: null, by: "state", months: null, source: null };
  if (value !== "unknown") {
    return { to: addMonths(from, value.months), by: "state", months: value.months, source: null };
  }
  const about = { state, kind, name: "recognition-term-months" } as const;
  const set = await officeSettingOn(tx, about, from);
  if (set === null) return { to: null, by: "nobody", months: null, source: null };
  return { to: addMonths(from, set.value), by: "office", months: set.value, source: set.source };
}

/** Calendar days for a review that began on a day: by the state's source, else as the office set; null: not known. */
export async function reviewTarget(
  { state, kind }: { readonly state: string; readonly kind: string },
  on: PlainDate,
): Promise<{ readonly days: number; readonly by: "state" | "office" } | null> {
  const { value } = knownProgramPolicy(state, kind).reviewDays.on(on);
  if (value !== "unknown") return { days: value, by: "state" };
  const set = await officeSettingOn(db, { state, kind, name: "review-days" }, on);
  return set === null ? null : { days: set.value, by: "office" };
}

/** The same outside a transaction, to be shown. */
export async function spanFrom(
  about: { readonly state: string; readonly kind: string },
  from: PlainDate,
): Promise<RecognitionSpan> {
  return recognitionSpan(db, about, from);
}
