import type { ActorOf } from "@/lib/auth/seat";
import { today } from "@/lib/dates";
import { db } from "@/lib/db";
import { cleanFile } from "@/lib/intake/clean-file";
import { digest, fold } from "@/lib/intake/fold-cells";
import type { FileRefusal } from "@/lib/intake/read-file";
import { done, refused, type Result } from "@/lib/result";
import { fieldsOn } from "@/lib/states/graduate-fields";
import { timeZoneOf } from "@/lib/states/catalogue";
import type { Cohort } from "./cohort";
import { guessGraduateColumns, toGraduateMapping, type GraduateMapping } from "./graduate-columns";
import { keepBatch } from "./keep-batch";

/** The most graduates in one batch. */
export const mostGraduates = 20_000;

/** Why a list of graduates is not taken in. */
export type OpenRefusal = FileRefusal | "program-not-found" | "too-many-graduates";

/** A list that was taken in, or that came before and is there already. */
export interface OpenedBatch {
  readonly id: string;
  readonly cameBefore: boolean;
  /** Other sheets of the workbook that hold something too. */
  readonly unreadSheets: number;
}

/** Takes in a file with graduates of an operator's own program, without what may never be stored. Judges nothing. */
export async function openBatch(
  operator: ActorOf<"operator">,
  programId: string,
  name: string,
  bytes: Uint8Array,
  cohort: Cohort,
): Promise<Result<OpenedBatch, OpenRefusal>> {
  const program = await db.program.findFirst({
    where: { id: programId, operatorId: operator.organizationId },
    select: { state: true, kind: true },
  });
  if (!program) return refused("program-not-found");
  const clean = await cleanFile(name, bytes);
  if (!clean.ok) return clean;
  if (clean.value.register.rows.length > mostGraduates) return refused("too-many-graduates");

  const { headers } = clean.value.register;
  const fields = fieldsOn(program.state, program.kind, today(timeZoneOf(program.state)));
  const mapping = (await recall(operator, headers)) ?? guessGraduateColumns(headers, fields);
  const kept = await keepBatch(clean.value, { programId, operator, mapping, cohort });
  return done({ ...kept, unreadSheets: clean.value.sheet?.others.length ?? 0 });
}

/** The columns that this organization chose for a sheet with these headers before; null: it never did. */
async function recall(
  { organizationId }: ActorOf<"operator">,
  headers: readonly string[],
): Promise<GraduateMapping | null> {
  const key = { organizationId, purpose: "graduates", headers: digest(headers.map(fold)) };
  const remembered = await db.sheetMapping.findUnique({
    where: { organizationId_purpose_headers: key },
    select: { mapping: true },
  });
  return remembered && toGraduateMapping(remembered.mapping);
}
