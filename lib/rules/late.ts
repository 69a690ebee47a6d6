import { addDays, addMonths, dateOf, later, yearOf, type PlainDate } from "@/lib/dates";
import type { Citation } from "./dated";
import type { LateStep, TermPolicy } from "./term";

/** How late a renewal is: the step, its last day (null: it has none), and what it rests on. */
export interface Lateness {
  readonly step: LateStep;
  readonly until: PlainDate | null;
  readonly cite: Citation;
}

/** The step of lateness on a day after the last one; null where nobody found what happens then. */
export function lateness(policy: TermPolicy, lastDay: PlainDate, on: PlainDate): Lateness | null {
  const version = policy.late?.on(addDays(lastDay, 1));
  if (version === undefined || version.value === "unknown") return null;
  for (const step of version.value) {
    const until = endOf(step, lastDay);
    if (until === null || on <= until) return { step, until, cite: version.cite };
  }
  return null;
}

function endOf({ until }: LateStep, lastDay: PlainDate): PlainDate | null {
  if (until === undefined) return null;
  if ("days" in until) return addDays(lastDay, until.days);
  if ("months" in until) return addMonths(lastDay, until.months);
  const sameYear = dateOf(yearOf(lastDay), until.month, until.day);
  if (sameYear !== null && sameYear > lastDay) return sameYear;
  return later(lastDay, dateOf(yearOf(lastDay) + 1, until.month, until.day) ?? lastDay);
}
