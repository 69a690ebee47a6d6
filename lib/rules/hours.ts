import type { PlainDate } from "@/lib/dates";
import type { HoursByCategory, UnusedReason } from "./decision";
import type { EducationRecord } from "./facts";
import type { Period } from "./periods";

/** How many hours a period asks for. */
export interface Hours {
  readonly total: number;
  /** Out of the total, at least so many of a category. */
  readonly including?: HoursByCategory;
  /** The same, in the first period that owes hours and in every second one after it. */
  readonly everySecond?: HoursByCategory;
  /** At least so many trainings of a category, of whatever length. */
  readonly trainings?: HoursByCategory;
  /** At most so many hours of preparing what others attend. */
  readonly atMostPrepared?: number;
}

/** What a period asks for: the amounts, and for each key the category that it sums. */
export interface Required {
  readonly amounts: HoursByCategory;
  readonly sums: readonly Sum[];
  readonly atMostPrepared: number;
}

interface Sum {
  readonly key: string;
  /** null: every record. */
  readonly category: string | null;
  /** Whether trainings are counted instead of their hours. */
  readonly perTraining: boolean;
}

/** Which hours a credential accepts. */
export interface Acceptance {
  /** Hours that served one of these, as `ID/CFSP`, are refused. */
  readonly refusedAfter: readonly string[];
  /** This credential, as `MT/CBHPSS`, where hours that served any other are for the board. */
  readonly doubtfulUnless: string | null;
}

/** Hours earned in a period: `sure` without, `possible` with those that are for the board. */
export interface Earned {
  readonly sure: HoursByCategory;
  readonly possible: HoursByCategory;
  /** Hours counted although nobody said whether the board recognizes them. */
  readonly unconfirmed: number;
  /** Hours left out because too many were spent on preparing. */
  readonly overTheLimit: number;
}

/** What nothing is asked of. */
export const nothingRequired: Required = requiredBy({ total: 0 }, 0);

/** What the `owing`th period that owes hours (0 the first) asks for. */
export function requiredBy(hours: Hours, owing: number): Required {
  const sums: Sum[] = [{ key: "total", category: null, perTraining: false }];
  const amounts: Record<string, number> = { total: hours.total };
  const minimums = { ...hours.including, ...(owing % 2 === 0 ? hours.everySecond : {}) };
  for (const [category, amount] of Object.entries(minimums)) {
    amounts[category] = amount;
    sums.push({ key: category, category, perTraining: false });
  }
  for (const [category, count] of Object.entries(hours.trainings ?? {})) {
    const key = `${category}-trainings`;
    amounts[key] = count;
    sums.push({ key, category, perTraining: true });
  }
  return { amounts, sums, atMostPrepared: hours.atMostPrepared ?? Number.POSITIVE_INFINITY };
}

/** What is missing from the hours counted, and nothing that is there. */
export function shortOf(required: Required, counted: HoursByCategory): HoursByCategory {
  const short: Record<string, number> = {};
  for (const { key } of required.sums) {
    const missing = round((required.amounts[key] ?? 0) - (counted[key] ?? 0));
    if (missing > 0) short[key] = missing;
  }
  return short;
}

/** Above it a number has no decimals to round, and rounding could leave the numbers. */
const mostRounded = 1e12;

/** Decimals without the dust that adding them leaves. */
export function round(hours: number): number {
  if (hours > mostRounded) return Math.min(hours, Number.MAX_VALUE);
  return Math.round(hours * 10_000) / 10_000;
}

/** Why a record counts in no period, whatever its day; null when it may count. */
export function refusal(record: EducationRecord, acceptance: Acceptance): UnusedReason | null {
  if (record.recognized === false) return "not-recognized";
  for (const credential of record.usedFor) {
    if (acceptance.refusedAfter.includes(credential)) return "served-another-credential";
  }
  return null;
}

/** The hours of a period up to a day, summed as it asks. Preparation is capped in the total only. */
export function earnedIn(
  period: Period,
  upTo: PlainDate,
  records: readonly EducationRecord[],
  required: Required,
  acceptance: Acceptance,
  repeated: ReadonlySet<EducationRecord>,
): Earned {
  const last = period.to < upTo ? period.to : upTo;
  const { sums, atMostPrepared } = required;
  const sure = sums.map(() => 0);
  const doubtful = sums.map(() => 0);
  let prepared = 0;
  let preparedInDoubt = 0;
  let unconfirmed = 0;

  for (const record of records) {
    if (record.on < period.from || record.on > last) continue;
    if (refusal(record, acceptance) !== null) continue;
    if (repeated.size > 0 && repeated.has(record)) continue;
    const doubt = isDoubtful(record, acceptance.doubtfulUnless);
    addTo(doubt ? doubtful : sure, record, sums);
    if (record.recognized === null) unconfirmed += record.hours;
    if (record.part !== "prepared") continue;
    if (doubt) preparedInDoubt += record.hours;
    else prepared += record.hours;
  }

  const over = Math.max(0, prepared - atMostPrepared);
  const overInDoubt = Math.max(0, prepared + preparedInDoubt - atMostPrepared);
  const possible = sure.map((hours, index) => hours + (doubtful[index] ?? 0));
  return {
    sure: byKey(sums, sure, over),
    possible: byKey(sums, possible, overInDoubt),
    unconfirmed: round(unconfirmed),
    overTheLimit: round(over),
  };
}

function isDoubtful(record: EducationRecord, own: string | null): boolean {
  if (own === null || record.usedFor.length === 0) return false;
  return record.usedFor.some((credential) => credential !== own);
}

function addTo(totals: number[], record: EducationRecord, sums: readonly Sum[]): void {
  for (let index = 0; index < sums.length; index += 1) {
    const sum = sums[index];
    if (sum === undefined) continue;
    if (sum.category !== null && !record.categories.includes(sum.category)) continue;
    const amount = sum.perTraining ? (record.hours > 0 ? 1 : 0) : record.hours;
    totals[index] = (totals[index] ?? 0) + amount;
  }
}

function byKey(sums: readonly Sum[], totals: readonly number[], over: number): HoursByCategory {
  const hours: Record<string, number> = {};
  for (let index = 0; index < sums.length; index += 1) {
    const key = sums[index]?.key ?? "total";
    hours[key] = round((totals[index] ?? 0) - (key === "total" ? over : 0));
  }
  return hours;
}
