import { db } from "@/lib/db";
import type { Batch } from "./find-batch";

const [sampled, shown] = [200, 3];

/** Different values of each column, a few, from the first rows of a batch; none where the rows are blank there. */
export async function findSamples({
  id,
  headers,
}: Pick<Batch, "id" | "headers">): Promise<readonly (readonly string[])[]> {
  const rows = await db.batchRow.findMany({
    where: { batchId: id },
    orderBy: { number: "asc" },
    take: sampled,
    select: { cells: true },
  });
  return headers.map((_, column) => {
    const written = rows.flatMap(({ cells }) => cells[column]?.trim() ?? []).filter(Boolean);
    return [...new Set(written)].slice(0, shown);
  });
}
