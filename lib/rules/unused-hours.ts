import type { PlainDate } from "@/lib/dates";
import type { Assessment, EducationPolicy } from "./assessment";
import type { UnusedHours, UnusedReason } from "./decision";
import type { EducationRecord } from "./facts";
import { refusal, round } from "./hours";
import type { Period } from "./periods";
import type { CredentialCase } from "./policy";
import { spanOn } from "./stretches";

/** Every hour counts somewhere. */
export const noUnused: readonly UnusedHours[] = [];

/** The records that count in no period, and why. */
export function unusedHours(
  policy: EducationPolicy,
  about: CredentialCase,
  assessed: readonly Assessment[],
  repeated: ReadonlySet<EducationRecord>,
): readonly UnusedHours[] {
  const periods = assessed.map((one) => ({
    from: one.period.from,
    to: one.period.to,
    assessed: one,
  }));
  let unused: UnusedHours[] | null = null;
  for (const record of about.facts.education) {
    if (record.on > about.on) continue;
    const period = spanOn(periods, record.on)?.assessed ?? null;
    const reason = whyUnused(policy, about, record, period, repeated);
    if (reason === null) continue;
    unused ??= [];
    unused.push({ ref: record.ref, hours: record.hours, reason });
  }
  for (const one of assessed) {
    if (one.earned.overTheLimit > 0) unused = [...(unused ?? []), ...overTheLimit(one, about)];
  }
  return unused ?? noUnused;
}

/** The hours of preparation beyond what a period counts, the latest first. */
function overTheLimit(
  { earned, period, records }: Assessment,
  about: CredentialCase,
): UnusedHours[] {
  let left = earned.overTheLimit;
  const over: UnusedHours[] = [];
  for (const { part, on, ref, hours } of records.toReversed()) {
    if (left <= 0 || part !== "prepared" || on > about.on || !isIn(period, on)) continue;
    over.push({ ref, hours: Math.min(left, hours), reason: "over-the-limit" });
    left = round(left - hours);
  }
  return over;
}

function isIn({ from, to }: Period, day: PlainDate): boolean {
  return day >= from && day <= to;
}

function whyUnused(
  policy: EducationPolicy,
  about: CredentialCase,
  record: EducationRecord,
  period: Assessment | null,
  repeated: ReadonlySet<EducationRecord>,
): UnusedReason | null {
  if (record.on < about.facts.issuedOn) return "before-issue";
  if (period === null) {
    return policy.per.cover(about, record.on) ? null : "outside-period";
  }
  if (repeated.size > 0 && repeated.has(record)) return "repeated-course";
  return refusal(record, period.acceptance);
}
