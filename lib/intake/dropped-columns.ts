import type { Removal } from "./forbidden-values";

/** The columns, counted from 0, that were dropped whole: nothing is left in them that could be read. */
export function droppedColumns({
  headers,
  removals,
}: {
  readonly headers: readonly string[];
  readonly removals: readonly Removal[];
}): ReadonlySet<number> {
  const dropped = removals.flatMap(({ column, whole }) => (whole ? [column] : []));
  return new Set([...headers.keys()].filter((index) => dropped.includes(headers[index] ?? "")));
}
