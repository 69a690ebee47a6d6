import { db } from "@/lib/db";
import type { LegacyFile } from "./find-file";
import type { Judgement } from "./judge-rows";
import { toReasonCode, type ReasonCode } from "./reasons";

/** The numbers of the first rows that wait, by what they wait for. */
export type Examples = ReadonlyMap<ReasonCode, readonly number[]>;

const enough = 5;

/** Some rows of a stored file for each problem. */
export async function findExamples(fileId: string): Promise<Examples> {
  const rows = await db.$queryRaw<{ code: string; numbers: number[] }[]>`
    select reason->>'code' as code, (array_agg(distinct number order by number))[:${enough}::int] as numbers
    from legacy_row, jsonb_array_elements(reasons) as reason
    where file_id = ${fileId}::uuid group by 1`;
  return new Map(rows.map(({ code, numbers }) => [toReasonCode(code), numbers]));
}

/** Some rows for each problem, of a file that is not stored. */
export function examplesAmong(judgements: readonly Judgement[]): Examples {
  const examples = new Map<ReasonCode, readonly number[]>();
  judgements.forEach((judgement, index) => {
    if (judgement.outcome !== "needs-review") return;
    for (const code of new Set(judgement.reasons.map((reason) => reason.code))) {
      const numbers = examples.get(code) ?? [];
      if (numbers.length < enough) examples.set(code, [...numbers, index + 1]);
    }
  });
  return examples;
}

/** The row of a stored file that says most, to show what its columns hold. */
export async function findExampleRow({ id }: Pick<LegacyFile, "id">): Promise<readonly string[]> {
  const [row] = await db.$queryRaw<{ cells: string[] }[]>`
    select cells from legacy_row
    where file_id = ${id}::uuid and number <= 100
    order by cardinality(array_remove(cells, '')) desc, number limit 1`;
  return row?.cells ?? [];
}
