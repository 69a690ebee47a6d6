import { randomUUID } from "node:crypto";
import type { Prisma } from "@/prisma/generated/client";
import type { ActorOf } from "@/lib/auth/seat";
import { db, type Database } from "@/lib/db";
import { fingerprint, fold } from "@/lib/intake/fold-cells";
import { bareName, contentHash, type CleanRegister } from "@/lib/intake/store-register";
import type { Cohort } from "./cohort";
import type { GraduateMapping } from "./graduate-columns";

/** Rows written by one statement. */
const chunk = 1_000;

/** For which program a list is kept, who handed it in, and what its columns hold. */
export interface Kept {
  readonly programId: string;
  readonly operator: ActorOf<"operator">;
  readonly mapping: GraduateMapping;
  readonly cohort: Cohort;
}

/**
 * Keeps a list of graduates word for word, before anything in it is judged. The same list for the same program is
 * kept once: the one that came before is answered.
 */
export async function keepBatch(
  { name, register, removals }: CleanRegister,
  batch: Kept,
): Promise<{ readonly id: string; readonly cameBefore: boolean }> {
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
