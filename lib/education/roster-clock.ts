import { z } from "zod";
import { addDays, daysBetween, type PlainDate } from "@/lib/dates";
import type { Citation, Dated } from "@/lib/rules/dated";
import { policyOf } from "@/lib/states/index";

/** By when a course's certificates are to be given, and the source that says so. */
export interface CertificatesClock {
  readonly due: PlainDate;
  readonly days: number;
  readonly cite: Citation;
}

/** The clock of a course held in a state on a day; null where no source that we hold names one. */
export function certificatesClock(state: string, heldOn: PlainDate): CertificatesClock | null {
  const kinds = Object.values(policyOf(state)?.credentials ?? {});
  const promised: Dated<unknown> | undefined = kinds
    .map(({ parameters }) => parameters["certificates"])
    .find((parameter) => parameter !== undefined);
  if (promised === undefined) return null;
  const { value, cite } = promised.on(heldOn);
  const days = z.number().int().safeParse(value);
  return days.success ? { due: addDays(heldOn, days.data), days: days.data, cite } : null;
}

/** How a roster stands beside its clock. */
export type ClockStanding =
  | { readonly standing: "no-clock" }
  | { readonly standing: "running" | "overdue"; readonly daysLeft: number }
  | { readonly standing: "in-time" | "late"; readonly daysAfter: number };

/** How a course's roster stands on a day: still to be posted, or posted so many days after the course. */
export function clockStanding(
  course: {
    readonly heldOn: PlainDate;
    readonly due: PlainDate | null;
    readonly postedOn: PlainDate | null;
  },
  today: PlainDate,
): ClockStanding {
  const { heldOn, due, postedOn } = course;
  if (due === null) return { standing: "no-clock" };
  if (postedOn !== null) {
    const daysAfter = daysBetween(heldOn, postedOn);
    return { standing: postedOn <= due ? "in-time" : "late", daysAfter };
  }
  const daysLeft = daysBetween(today, due);
  return { standing: daysLeft < 0 ? "overdue" : "running", daysLeft };
}
