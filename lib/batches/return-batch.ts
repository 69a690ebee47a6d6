import type { ActorOf } from "@/lib/auth/seat";
import { grouped } from "@/lib/credential-number";
import { db } from "@/lib/db";
import { ownColumns } from "@/lib/intake/own-columns";
import { contentTypes, formatOf, writeSheet } from "@/lib/intake/write-sheet";
import { findBatch, type Batch } from "./find-batch";
import { judgeStored } from "./judge-stored";
import { toReasons, type Reason } from "./reasons";
import { toRowOutcome, type RowOutcome } from "./row-outcomes";

/** How outcomes and reasons are said in the reader's language. `submit`: it would be registered. */
export interface ReturnWords {
  readonly outcome: (outcome: RowOutcome | "submit", repeatOf: number | null) => string;
  readonly reason: (reason: Reason) => string;
}

/** A file to be handed out. */
export interface ReturnedFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

interface Line {
  readonly cells: readonly string[];
  readonly outcome: RowOutcome | "submit";
  readonly reasons: readonly Reason[];
  readonly repeatOf: number | null;
  readonly number: string | null;
}

/**
 * The list as it stands, in the form in which it came, with what became or would become of each row, why, and
 * the credential number. Null where the operator has no such batch.
 */
export async function returnBatch(
  operator: ActorOf<"operator">,
  id: string,
  words: ReturnWords,
): Promise<ReturnedFile | null> {
  const batch = await findBatch(operator, id);
  if (!batch) return null;
  const lines = batch.standing === "open" ? await wouldBe(batch) : await became(batch);
  const format = formatOf(batch.name);
  const rows = lines.map(({ cells, outcome, reasons, repeatOf, number }) => [
    ...batch.headers.map((_, column) => cells[column] ?? ""),
    words.outcome(outcome, repeatOf),
    reasons.map(words.reason).join(" "),
    number === null ? "" : grouped(number),
  ]);
  return {
    name: batch.name.replace(/(?:\.[^.]{1,5})?$/, `-reasons.${format}`),
    contentType: contentTypes[format],
    bytes: await writeSheet(format, [...batch.headers, ...ownColumns], rows),
  };
}

async function wouldBe(batch: Batch): Promise<readonly Line[]> {
  const judged = await judgeStored(batch);
  return judged.map(({ row, judgement }) => ({
    cells: row.cells,
    outcome: judgement.outcome,
    reasons: judgement.outcome === "mend" ? judgement.reasons : [],
    repeatOf: judgement.outcome === "repeat" ? judgement.repeatOf : null,
    number: judgement.outcome === "already-there" ? judgement.number : null,
  }));
}

async function became({ id }: Batch): Promise<readonly Line[]> {
  const rows = await db.batchRow.findMany({
    where: { batchId: id },
    orderBy: { number: "asc" },
    select: {
      cells: true,
      mended: true,
      outcome: true,
      reasons: true,
      repeatOf: true,
      credential: { select: { number: true } },
    },
  });
  return rows.map(({ cells, mended, outcome, reasons, repeatOf, credential }) => ({
    cells: mended.length > 0 ? mended : cells,
    outcome: toRowOutcome(outcome) ?? "submit",
    reasons: toReasons(reasons),
    repeatOf,
    number: credential?.number ?? null,
  }));
}
