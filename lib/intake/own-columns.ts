import type { RegisterText } from "./read-file";

/** The columns that the registry adds to a file that goes back out. */
export const ownColumns = ["Outcome", "Reasons", "Number"] as const;

/**
 * A file that went out and comes back, without the columns the registry had added and without the
 * apostrophes it had put before formulas: so that its rows are known again.
 */
export function withoutOutcomes(register: RegisterText): RegisterText {
  const own = register.headers.slice(-ownColumns.length);
  if (!ownColumns.every((name, i) => own[i] === name)) return register;
  const width = register.headers.length - ownColumns.length;
  const kept = (cells: readonly string[]) =>
    cells.slice(0, Math.max(cells.length - ownColumns.length, 0)).map(withoutGuard);
  return { headers: register.headers.slice(0, width), rows: register.rows.map(kept) };
}

function withoutGuard(cell: string): string {
  return /^'[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? cell.slice(1) : cell;
}
