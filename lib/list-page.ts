/** Rows on one page of a list that is read whole. */
const pageSize = 50;

/** One page of a list, counted from 1, and of how many. */
export interface ListPage<Row> {
  readonly rows: readonly Row[];
  readonly page: number;
  readonly pages: number;
}

/** The page of a list that an address asks for; what it does not say well is the first, past the end is the last. */
export function listPage<Row>(all: readonly Row[], asked: unknown): ListPage<Row> {
  const pages = Math.max(1, Math.ceil(all.length / pageSize));
  const number = typeof asked === "string" && /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1;
  const page = Math.min(number, pages);
  return { rows: all.slice((page - 1) * pageSize, page * pageSize), page, pages };
}
