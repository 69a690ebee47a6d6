import { db } from "@/lib/db";
import type { ImportCounts } from "./count-outcomes";
import { toOutcome } from "./find-file";
import type { RowOutcome } from "./judge-rows";
import { reasonCodes, type ReasonCode } from "./reasons";

/** What became of the rows of a stored file, as far as they were judged. */
export async function countStored(fileId: string): Promise<ImportCounts> {
  const groups = await db.legacyRow.groupBy({
    by: ["outcome"],
    where: { fileId },
    _count: { number: true },
  });
  const count = (outcome: RowOutcome) =>
    groups.find((group) => toOutcome(group.outcome) === outcome)?._count.number ?? 0;
  return {
    rows: groups.reduce((sum, group) => sum + group._count.number, 0),
    registered: count("registered"),
    needsReview: count("needs-review"),
    repeats: count("repeat"),
    blank: count("blank"),
    headers: count("header"),
    alreadyThere: count("already-there"),
    problems: await countProblems(fileId),
  };
}

async function countProblems(fileId: string): Promise<ImportCounts["problems"]> {
  const rows = await db.$queryRaw<{ code: string; rows: number }[]>`
    select reason->>'code' as code, count(distinct number)::int as rows
    from legacy_row, jsonb_array_elements(reasons) as reason
    where file_id = ${fileId}::uuid group by 1`;
  const problems: Partial<Record<ReasonCode, number>> = {};
  for (const code of reasonCodes) {
    const found = rows.find((row) => row.code === code);
    if (found) problems[code] = found.rows;
  }
  return problems;
}
