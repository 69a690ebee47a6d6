import type { ActorOf } from "@/lib/auth/seat";
import { db } from "@/lib/db";
import { withoutForbidden } from "@/lib/intake/forbidden-values";
import { done, refused, type Result } from "@/lib/result";
import { graduateFields } from "@/lib/rules/graduate-fields";
import type { Cohort } from "./cohort";
import type { GraduateMapping, GraduateValues } from "./graduate-columns";
import { keepBatch } from "./keep-batch";
import { mostGraduates } from "./open-batch";

/** What stands over the columns of graduates who came field by field and not as a sheet. */
const headers: readonly string[] = graduateFields;

const mapping: GraduateMapping = Object.fromEntries(
  graduateFields.map((field, column) => [field, { column }]),
);

/** Why graduates who were typed are not taken in. */
export type TypedRefusal = "program-not-found" | "too-many-graduates" | "nobody";

/**
 * Takes in graduates field by field, as a form or another program sends them: a batch like one from a file, named
 * by `name`, without what may never be stored. Judges nothing.
 */
export async function openTypedBatch(
  operator: ActorOf<"operator">,
  programId: string,
  name: string,
  graduates: readonly GraduateValues[],
  cohort: Cohort,
): Promise<Result<{ readonly id: string; readonly cameBefore: boolean }, TypedRefusal>> {
  if (graduates.length === 0) return refused("nobody");
  if (graduates.length > mostGraduates) return refused("too-many-graduates");
  const own = { id: programId, operatorId: operator.organizationId };
  if ((await db.program.count({ where: own })) === 0) return refused("program-not-found");
  const rows = graduates.map((graduate) => graduateFields.map((field) => graduate[field] ?? ""));
  const clean = { name, ...withoutForbidden({ headers, rows }), sheet: null };
  return done(await keepBatch(clean, { programId, operator, mapping, cohort }));
}
