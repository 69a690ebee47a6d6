/** The number of a row as an address writes it; 0, which no row has, when it is no number. */
export function readRowNumber(text: string): number {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 0;
}
