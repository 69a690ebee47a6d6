import type { HoursUnit } from "./sheet-unit";

const decimal = /^(\d{1,4})(?:[.,](\d{1,2}))?$/;
const clock = /^(\d{1,3}):([0-5]\d)(?::00)?$/;
const written = /\s*(?:(hours?|hrs?|h|horas?)|(ceus?))\.?$/;

/**
 * The hours that a cell names: 1.5, 1,5, 1:30 or "2 hours". Null when it is blank. `unit` is what one is where the
 * cell does not say hours; null where nobody said, so that a cell that says CEU is not read.
 */
export function readHours(
  cell: string,
  unit: HoursUnit | null,
): number | "not-read" | "unit-not-said" | null {
  const lower = cell.toLowerCase();
  const [, inHours, inUnits] = written.exec(lower) ?? [];
  const text = lower.replace(written, "").trim();
  if (text === "") return cell === "" ? null : "not-read";
  if (inUnits !== undefined && unit === null) return "unit-not-said";
  const [, whole, part = "0"] = decimal.exec(text) ?? [];
  const [, hours, minutes] = clock.exec(text) ?? [];
  const each = unit === "units-of-ten-hours" && inHours === undefined ? 10 : 1;
  const read =
    whole !== undefined
      ? Number(`${whole}.${part}`) * each
      : hours !== undefined
        ? (Number(hours) + Number(minutes) / 60) * each
        : 0;
  const rounded = Math.round(read * 100) / 100;
  return rounded > 0 && rounded <= 1000 ? rounded : "not-read";
}
