const decimal = /^(\d{1,4})(?:[.,](\d{1,2}))?$/;
const clock = /^(\d{1,3}):([0-5]\d)(?::00)?$/;
const unit = /\s*(?:hours?|hrs?|h|horas?|ceus?)\.?$/;

/** The hours that a cell names: 1.5, 1,5, 1:30 or "2 hours". Null when it is blank. */
export function readHours(cell: string): number | "not-read" | null {
  const text = cell.toLowerCase().replace(unit, "").trim();
  if (text === "") return cell === "" ? null : "not-read";
  const [, whole, part = "0"] = decimal.exec(text) ?? [];
  const [, hours, minutes] = clock.exec(text) ?? [];
  const read =
    whole !== undefined
      ? Number(`${whole}.${part}`)
      : hours !== undefined
        ? Math.round((Number(hours) + Number(minutes) / 60) * 100) / 100
        : 0;
  return read > 0 && read <= 1000 ? read : "not-read";
}
