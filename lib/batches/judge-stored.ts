import { today, type PlainDate } from "@/lib/dates";
import { db } from "@/lib/db";
import { recognizedFor } from "@/lib/registry/recognized-for";
import { forEachField, type FieldUse, type GraduateField } from "@/lib/rules/graduate-fields";
import { timeZoneOf } from "@/lib/states/catalogue";
import { usesOn } from "@/lib/states/graduate-fields";
import type { Batch } from "./find-batch";
import { findKnown, withoutOthers, type Known } from "./find-known";
import { judgeBatch, type BatchRules, type JudgedRow, type StandingRow } from "./judge-batch";

/** The day on which a batch is judged: today, by the calendar of its program's state. */
export function dayOfBatch({ program }: Batch): PlainDate {
  return today(timeZoneOf(program.state));
}

/** What is asked of the graduates of a batch, field by field. What nobody could find is optional. */
export function usesOf(batch: Batch): Readonly<Record<GraduateField, FieldUse>> {
  const uses = usesOn(batch.program.state, batch.program.kind, dayOfBatch(batch));
  return forEachField((field) => {
    const { value } = uses[field];
    return value === "unknown" ? "optional" : value;
  });
}

/**
 * What would become of each row of a batch as it stands now, as its operator may be told: as if only its own graduates
 * were on record. Writes nothing.
 */
export async function judgeStored(batch: Batch): Promise<readonly JudgedRow[]> {
  return judge(batch, withoutOthers);
}

/** What becomes of each row of a batch by everything that is on record. Writes nothing. */
export async function judgeToRegister(batch: Batch): Promise<readonly JudgedRow[]> {
  return judge(batch, (known) => known);
}

async function judge(batch: Batch, toldOf: (known: Known) => Known): Promise<readonly JudgedRow[]> {
  const [rows, rules] = await Promise.all([standingRows(batch.id), rulesFor(batch)]);
  return judgeBatch(rows, rules, async (identified) => {
    const found = await findKnown(identified, batch.program);
    return new Map([...found].map(([row, known]) => [row, toldOf(known)]));
  });
}

async function rulesFor(batch: Batch): Promise<BatchRules> {
  const program = await db.program.findUniqueOrThrow({
    where: { id: batch.program.id },
    select: { recognitions: true, actions: { orderBy: { recordedAt: "asc" } } },
  });
  // Whatever was recorded against the program by now holds for a credential that is recorded now.
  const recognized = recognizedFor(notRecordedYet(), program);
  const { headers, mapping } = batch;
  return { headers, mapping, uses: usesOf(batch), recognized, today: dayOfBatch(batch) };
}

function notRecordedYet() {
  return { issuedOn: null, recordedAt: new Date(), recallDecisions: [] };
}

async function standingRows(batchId: string): Promise<readonly StandingRow[]> {
  return db.$queryRaw<StandingRow[]>`
    select number, case when cardinality(mended) > 0 then mended else cells end as cells, left_out as "leftOut"
    from batch_row where batch_id = ${batchId}::uuid order by number`;
}
