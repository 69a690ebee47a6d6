import { randomUUID } from "node:crypto";
import type { Prisma } from "@/prisma/generated/client";
import type { ActorOf } from "@/lib/auth/seat";
import { today } from "@/lib/dates";
import { db, type Database } from "@/lib/db";
import { cleanFile } from "@/lib/intake/clean-file";
import { digest, fingerprint, fold } from "@/lib/intake/fold-cells";
import type { FileRefusal } from "@/lib/intake/read-file";
import { bareName, contentHash, type CleanRegister } from "@/lib/intake/store-register";
import { done, refused, type Result } from "@/lib/result";
import { fieldsOn } from "@/lib/states/graduate-fields";
import { timeZoneOf } from "@/lib/states/catalogue";
import type { Cohort } from "./cohort";
import { guessGraduateColumns, toGraduateMapping, type GraduateMapping } from "./graduate-columns";

/** The most graduates in one batch. */
export const mostGraduates = 20_000;

/** Why a list of graduates is not taken in. */
export type OpenRefusal = FileRefusal | "program-not-found" | "too-many-graduates";

/** Rows written by one statement. */
const chunk = 1_000;

/**
 * Keeps a list of graduates word for word, but for what may never be stored, before anything in it is judged. The
 * same list for the same program is kept once: the one that came before is answered.
 */
export async function openBatch(
  operator: ActorOf<"operator">,
  programId: string,
  name: string,
  bytes: Uint8Array,
  cohort: Cohort,
): Promise<Result<{ readonly id: string; readonly cameBefore: boolean }, OpenRefusal>> {
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
  return done(await keep(clean.value, { programId, operator, mapping, cohort }));
}

interface Kept {
  readonly programId: string;
  readonly operator: ActorOf<"operator">;
  readonly mapping: GraduateMapping;
  readonly cohort: Cohort;
}

async function keep({ name, register, removals }: CleanRegister, batch: Kept) {
  const { programId, operator, mapping, cohort } = batch;
  const sha256 = contentHash(register);
  return db.$transaction(
    async (tx) => {
      await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`batch:${programId}`}, 0))`;
      const before = await tx.graduateBatch.findFirst({
        where: { programId, sha256, undoneAt: null },
        select: { id: true },
      });
      if (before) return { id: before.id, cameBefore: true };
      const id = randomUUID();
      await tx.graduateBatch.create({
        data: {
          id,
          programId,
          name: bareName(name),
          sha256,
          headers: [...register.headers],
          mapping: { ...mapping },
          dropped: removals.map((removal): Prisma.JsonObject => ({ ...removal })),
          cohort: { ...cohort },
          uploadedById: operator.userId,
        },
      });
      for (let start = 0; start < register.rows.length; start += chunk) {
        await keepRows(tx, id, register.rows.slice(start, start + chunk), start + 1);
      }
      return { id, cameBefore: false };
    },
    { timeout: 60_000, maxWait: 30_000 },
  );
}

async function keepRows(
  tx: Database,
  batchId: string,
  rows: readonly (readonly string[])[],
  first: number,
): Promise<void> {
  const records = rows.map((cells, index) => ({
    number: first + index,
    cells,
    fingerprint: fingerprint(cells.map(fold)),
  }));
  await tx.$executeRaw`
    insert into batch_row (batch_id, number, cells, mended, fingerprint, reasons)
    select ${batchId}::uuid, number, array(select jsonb_array_elements_text(cells)), '{}',
      decode(fingerprint, 'hex'), '[]'
    from jsonb_to_recordset(${JSON.stringify(records)}::jsonb)
      as record(number int, cells jsonb, fingerprint text)`;
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
