import { addDays, type PlainDate } from "@/lib/dates";

/** Days in a row, both ends included; no last day: until further notice. */
export interface Days {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** What was done to a program's recognition, as it is kept. */
export interface RecognitionAction extends Days {
  readonly id: string;
  readonly kind: string;
  /** The suspension or withdrawal that it follows on. */
  readonly concernsId: string | null;
  readonly recordedAt: Date;
}

/** Days on which a program was not recognized, by a suspension or withdrawal that stands. */
export interface RecognitionWindow {
  readonly actionId: string;
  readonly kind: "suspended" | "withdrawn";
  readonly recordedAt: Date;
  /** Null: reinstated from its first day on, so that nothing is left of it. */
  readonly days: Days | null;
}

/**
 * The windows of suspensions and withdrawals that stand. One that was overturned never was; one that was followed
 * by a reinstatement ends on the eve of that.
 */
export function standingWindows(
  actions: readonly RecognitionAction[],
): readonly RecognitionWindow[] {
  return actions.flatMap(({ id, kind, from, to, recordedAt }): RecognitionWindow[] => {
    if (kind !== "suspended" && kind !== "withdrawn") return [];
    const followed = actions.filter(({ concernsId }) => concernsId === id);
    if (followed.some((one) => one.kind === "overturned")) return [];
    const again = followed
      .filter((one) => one.kind === "reinstated")
      .map((one) => one.from)
      .sort()[0];
    return [{ actionId: id, kind, recordedAt, days: endingBefore({ from, to }, again) }];
  });
}

/** The recognized days, without those of some windows. */
export function withoutWindows(
  recognized: readonly Days[],
  windows: readonly RecognitionWindow[],
): readonly Days[] {
  return windows.reduce<readonly Days[]>(
    (left, { days }) => (days === null ? left : left.flatMap((span) => cut(span, days))),
    recognized,
  );
}

/** Whether two spans have a day in common. */
export function overlap(a: Days, b: Days): boolean {
  return (a.to === null || b.from <= a.to) && (b.to === null || a.from <= b.to);
}

/** Whether a day is one of these. */
export function isAmong(spans: readonly Days[], day: PlainDate): boolean {
  return spans.some(({ from, to }) => from <= day && (to === null || day <= to));
}

function endingBefore({ from, to }: Days, again: PlainDate | undefined): Days | null {
  if (again === undefined) return { from, to };
  const eve = addDays(again, -1);
  const last = to === null || eve < to ? eve : to;
  return last < from ? null : { from, to: last };
}

function cut(span: Days, away: Days): readonly Days[] {
  if (!overlap(span, away)) return [span];
  const before = span.from < away.from ? [{ from: span.from, to: addDays(away.from, -1) }] : [];
  const goesOn = away.to !== null && (span.to === null || away.to < span.to);
  const after = goesOn ? [{ from: addDays(away.to, 1), to: span.to }] : [];
  return [...before, ...after];
}
