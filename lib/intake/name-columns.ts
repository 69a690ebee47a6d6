/**
 * The columns of a file as a person can tell them apart: what has no name goes by its letters, as in a
 * spreadsheet, and a name that stands there twice is counted ("Name", "Name (2)").
 */
export function nameColumns(headers: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return headers.map((header, index) => {
    const name = header.trim() === "" ? lettersOf(index) : header.trim();
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/** The letters of a column counted from 0: A to Z, then AA. */
function lettersOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : lettersOf(Math.floor(index / 26) - 1) + last;
}
