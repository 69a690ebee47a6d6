import { unguarded } from "./formula-guard";
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
    cells.slice(0, Math.max(cells.length - ownColumns.length, 0)).map(unguarded);
  return {
    headers: register.headers.slice(0, width).map(unguarded),
    rows: register.rows.map(kept),
  };
}
