import { z } from "zod";
import type { ActorOf } from "@/lib/auth/seat";
import { today } from "@/lib/dates";
import { db } from "@/lib/db";
import { digest, fold } from "@/lib/intake/fold-cells";
import { withoutForbidden } from "@/lib/intake/forbidden-values";
import { done, refused, type Result } from "@/lib/result";
import { graduateFields, type GraduateField } from "@/lib/rules/graduate-fields";
import { removed } from "@/lib/social-security-numbers";
import { timeZoneOf } from "@/lib/states/catalogue";
import { usesOn } from "@/lib/states/graduate-fields";
import { findBatch, type Batch } from "./find-batch";
import { columnsTwice, type GraduateMapping, type Place } from "./graduate-columns";

/** Why the columns of a batch are not saved. */
export type ColumnsRefusal =
  "not-found" | "already-submitted" | "columns-missing" | "column-twice" | "no-such-column";

/**
 * Says what the columns of an open batch hold, and remembers it for the operator's next sheet like it. What holds for
 * every row is of this cohort and is asked again: a day of issue that is carried over unseen would be wrong.
 */
export async function saveColumns(
  operator: ActorOf<"operator">,
  id: string,
  typed: GraduateMapping,
): Promise<Result<null, ColumnsRefusal>> {
  const mapping = withoutForbiddenTexts(typed);
  const batch = z.uuid().safeParse(id).success ? await findBatch(operator, id) : null;
  if (!batch) return refused("not-found");
  const columns = Object.values(mapping).flatMap(({ column }) => column ?? []);
  if (columns.some((column) => column >= batch.headers.length)) return refused("no-such-column");
  if (columnsTwice(mapping).length > 0) return refused("column-twice");
  if (missingColumns({ ...batch, mapping }).length > 0) return refused("columns-missing");

  return db.$transaction(async (tx) => {
    const { count } = await tx.graduateBatch.updateMany({
      where: { id, submittedAt: null },
      data: { mapping: { ...mapping } },
    });
    if (count === 0) return refused("already-submitted");
    const { organizationId } = operator;
    const headers = digest(batch.headers.map(fold));
    const key = { organizationId, purpose: "graduates", headers };
    await tx.sheetMapping.upsert({
      where: { organizationId_purpose_headers: key },
      create: { ...key, mapping: columnsOnly(mapping) },
      update: { mapping: columnsOnly(mapping) },
    });
    return done(null);
  });
}

/** What is the same for every row goes through the same door as a cell. */
function withoutForbiddenTexts(mapping: GraduateMapping): GraduateMapping {
  const clean: Partial<Record<GraduateField, Place>> = {};
  for (const field of graduateFields) {
    const place = mapping[field];
    if (place === undefined) continue;
    const rows = place.text === undefined ? [] : [[place.text]];
    const [row] = withoutForbidden({ headers: [field], rows }).register.rows;
    clean[field] = row ? { text: row[0] ?? removed } : place;
  }
  return clean;
}

function columnsOnly(mapping: GraduateMapping) {
  return Object.fromEntries(
    Object.entries(mapping).filter(([, { column }]) => column !== undefined),
  );
}

/** The fields that are asked for and that no column of a batch holds. */
export function missingColumns({
  program: { state, kind },
  mapping,
}: Pick<Batch, "program" | "mapping">): readonly GraduateField[] {
  const uses = usesOn(state, kind, today(timeZoneOf(state)));
  return graduateFields.filter(
    (field) => uses[field].value === "asked" && mapping[field] === undefined,
  );
}
