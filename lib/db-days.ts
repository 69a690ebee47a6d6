import { date, type PlainDate } from "@/lib/dates";

/** A day as Prisma writes it to a `date` column: midnight in universal time. */
export function toDatabaseDay(day: PlainDate): Date;
export function toDatabaseDay(day: PlainDate | null): Date | null;
export function toDatabaseDay(day: PlainDate | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}

/** A day as Prisma reads it from a `date` column. */
export function fromDatabaseDay(day: Date): PlainDate;
export function fromDatabaseDay(day: Date | null): PlainDate | null;
export function fromDatabaseDay(day: Date | null): PlainDate | null {
  return day === null ? null : date(day.toISOString().slice(0, 10));
}
