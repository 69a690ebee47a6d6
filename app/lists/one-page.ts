/** Rows on one page of a list that may be very long. */
const size = 200;

/** One page of a list. */
export interface OnePage<Row> {
  readonly rows: readonly Row[];
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
}

/** The page of a list that an address asks for: the first where it does not say, the last where there are fewer. */
export function onePage<Row>(all: readonly Row[], asked = ""): OnePage<Row> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = /^[1-9]\d{0,5}$/.test(asked) ? Math.min(Number(asked), pages) : 1;
  return { rows: all.slice((page - 1) * size, page * size), page, pages };
}
