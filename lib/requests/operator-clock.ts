import { addDays, type PlainDate } from "@/lib/dates";

/**
 * How long an operator has to answer, and how many days before the last one it is reminded. Ours, not the
 * law's: Arizona states the duty to give a copy and no number of days (FAQ A22).
 */
const operatorClock = { days: 10, reminders: [5, 1] } as const;

/** The last day for an operator's answer to a request that reached it on a day. */
export function answerDue(sentOn: PlainDate): PlainDate {
  return addDays(sentOn, operatorClock.days);
}

/** The day of the latest reminder that is due by a day; null before the first. */
export function reminderDue(due: PlainDate, on: PlainDate): PlainDate | null {
  const days = operatorClock.reminders.map((before) => addDays(due, -before));
  return days.findLast((day) => day <= on) ?? null;
}
