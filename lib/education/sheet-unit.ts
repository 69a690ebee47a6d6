import type { SheetText } from "./sheet-read";

/** What one is under a heading such as CEU: some states say it of an hour, and IACET of ten. */
export const hoursUnits = ["clock-hours", "units-of-ten-hours"] as const;

/** What one of the hours of a list is. */
export type HoursUnit = (typeof hoursUnits)[number];

/** Whether a heading leaves open what one is. */
export function leavesUnitOpen(heading: string): boolean {
  return /ceu|iacet|\buec|\bunits?\b|\bunidad/i.test(heading);
}

/** Whether somebody has to say what one is before the hours of a list can be read. */
export function isUnitMissing({
  headers,
  columns,
}: Pick<SheetText, "headers" | "columns">): boolean {
  const heading = headers[columns.hours ?? -1] ?? "";
  return columns.hoursIn === undefined && leavesUnitOpen(heading);
}
