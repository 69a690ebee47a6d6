/** What a spreadsheet program would calculate, in wide signs too, whatever spaces or apostrophes precede it. */
const formula = /^\s*'*\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/;
const guardedFormula = /^'(?:'*\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r])/;

/**
 * A cell of a CSV file that no spreadsheet program takes for a formula. Such programs overlook spaces before a
 * formula, so these go; one more apostrophe goes before those that are there, so that one can be taken off again.
 */
export function guarded(cell: string): string {
  return formula.test(cell) ? `'${cell.trimStart()}` : cell;
}

/** A cell of a workbook, where text is no formula: only what looks guarded needs an apostrophe that can be taken off. */
export function distinct(cell: string): string {
  return guardedFormula.test(cell) ? `'${cell}` : cell;
}

/** A cell as it was before it was guarded. */
export function unguarded(cell: string): string {
  return guardedFormula.test(cell) ? cell.slice(1) : cell;
}
