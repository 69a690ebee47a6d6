import { daysBetween, type PlainDate } from "@/lib/dates";
import type { Standing } from "@/lib/rules/decision";

/** How many days before something ends or is due its holder is told: once for each. */
export const remindedBefore = [7, 30, 90] as const;

/** Something of a credential that ends or is due soon, and the reminder that covers the days left. */
export interface DueReminder {
  readonly about: "term" | "education";
  readonly due: PlainDate;
  readonly days: (typeof remindedBefore)[number];
  readonly left: number;
}

/** Only what is in force, or may be: who was suspended or revoked hears from the office, not from a calendar. */
const inForce: ReadonlySet<string> = new Set(["valid", "grace", "refer"]);

/** The reminders that a standing calls for on its day. Whether one was sent already is not known here. */
export function dueReminders({ on, validity, education }: Standing): readonly DueReminder[] {
  if (!inForce.has(validity.outcome)) return [];
  const found = [
    reminder("term", on, validity.outcome === "valid" ? validity.through : null),
    reminder("education", on, education.outcome === "owed" ? education.due : null),
  ];
  return found.filter((one) => one !== null);
}

function reminder(
  about: DueReminder["about"],
  on: PlainDate,
  due: PlainDate | null,
): DueReminder | null {
  if (due === null || due < on) return null;
  const left = daysBetween(on, due);
  const days = remindedBefore.find((before) => left <= before);
  return days === undefined ? null : { about, due, days, left };
}
