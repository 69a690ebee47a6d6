/** The query that says which row of an older register a registration comes from; empty when from none. */
export function inRow(row: string, check = ""): string {
  const query = new URLSearchParams({ ...(row && { row }), ...(check && { check }) }).toString();
  return query === "" ? "" : `?${query}`;
}
