import { addDays, lastOfYear, yearOf, type PlainDate } from "@/lib/dates";
import type { Dated } from "./dated";
import { worst, type Answer, type Finding } from "./decision";
import { finding } from "./finding";

/** How many units may be used without approval. */
export interface UnitLimit {
  readonly limit: Dated<number>;
  readonly counted: "calendarYear" | "week";
  /** Whose units, in which time: member and calendar year. */
  readonly per: string;
  /** Other limits that were looked for and never found. */
  readonly neverFound: readonly Dated<unknown>[];
}

/** Units used so far, and asked for now; null: not known. */
export interface UnitsCase {
  readonly on: PlainDate;
  readonly used: { readonly calendarYear: number | null; readonly week: number | null } | null;
  readonly requested: number | null;
  readonly approved: boolean | null;
}

/** Does a service limit bind. */
export interface UnitsAnswer extends Answer<"units"> {
  readonly limit: number | null;
  readonly per: string | null;
  /** The day on which the counter is back at 0; null where no source says. */
  readonly resets: PlainDate | null;
}

/** Whether the units asked for stay within a limit. */
export function decideUnits(policy: UnitLimit, about: UnitsCase): UnitsAnswer {
  const { value } = policy.limit.on(about.on);
  const notes = policy.neverFound.map((one) =>
    finding<"units">("within", "never-found", one.on(about.on).cite, { label: one.label }),
  );
  const findings = [onLimit(policy, about), ...notes];
  return {
    outcome: worst("units", findings, "within"),
    limit: value === "unknown" ? null : value,
    per: policy.per,
    resets: policy.counted === "calendarYear" ? addDays(lastOfYear(yearOf(about.on)), 1) : null,
    findings,
  };
}

function onLimit(
  policy: UnitLimit,
  { on, used, requested, approved }: UnitsCase,
): Finding<"units"> {
  const { value: limit, cite } = policy.limit.on(on);
  if (limit === "unknown") return finding("refer", "unit-limit-not-known", cite);
  const so = used?.[policy.counted] ?? null;
  const values = { limit, per: policy.per };
  if (approved === true) return finding("within", "units-approved", cite, values);
  const asks = (so ?? 0) + (requested ?? 0);
  if (asks > limit || (so === limit && requested === null)) {
    return finding("needs-approval", "over-the-unit-limit", cite, { ...values, asks });
  }
  if (so === null || requested === null) return finding("refer", "units-not-known", cite, values);
  return finding("within", "within-the-unit-limit", cite, { ...values, asks });
}
