import { z } from "zod";
import type { FactRow } from "@/components/states/fact-row";

const Query = z.object({
  view: z.enum(["rules", "medicaid"]).catch("rules"),
  held: z.enum(["all", "rules", "facts"]).catch("all"),
  medicaid: z.enum(["all", "direct", "inferred", "gap", "unknown"]).catch("all"),
  sort: z.enum(["name", "held", "medicaid", "confidence"]).catch("name"),
});

/** Which map is shown, which states are listed, and in which order. */
export type ListQuery = z.output<typeof Query>;

/** Reads the query of the list; whatever it does not know counts as not asked. */
export function readListQuery(
  query: Readonly<Record<string, string | readonly string[] | undefined>>,
): ListQuery {
  return Query.parse(query);
}

const orders = {
  held: ["rules", "facts"],
  medicaid: ["direct", "inferred", "gap", "unknown"],
  confidence: ["high", "medium", "low"],
} as const;

/** The rows that were asked for, in the order that was asked for. */
export function choose(rows: readonly FactRow[], query: ListQuery): readonly FactRow[] {
  const chosen = rows.filter(
    (row) =>
      (query.held === "all" || row.held === query.held) &&
      (query.medicaid === "all" || row.coverage === query.medicaid),
  );
  const { sort } = query;
  if (sort === "name") return chosen;
  const order: readonly string[] = orders[sort];
  const rank = (row: FactRow) => order.indexOf(sort === "medicaid" ? row.coverage : row[sort]);
  return chosen.toSorted((a, b) => rank(a) - rank(b));
}
