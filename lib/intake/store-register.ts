import { randomUUID } from "node:crypto";
import type { Prisma } from "@/prisma/generated/client";
import { db, type Database } from "@/lib/db";
import type { Actor } from "@/lib/history/record-event";
import { digest, fingerprint, fold } from "./fold-cells";
import type { Removal } from "./forbidden-values";
import type { ColumnMapping } from "./guess-columns";
import type { RegisterText, SheetRead } from "./read-file";
import { withoutSocialSecurityNumbers } from "@/lib/social-security-numbers";

/** A register that came in, ready to be kept: nothing in it that may never be stored. */
export interface CleanRegister {
  readonly name: string;
  readonly register: RegisterText;
  readonly removals: readonly Removal[];
  /** Of a workbook: which sheet was read. */
  readonly sheet: SheetRead | null;
}

/** Rows written by one statement. */
const batch = 1_000;

/**
 * Keeps a file and every row of it word for word, before anything is judged. The same file is kept
 * once: the one that came in before is answered.
 */
export async function storeRegister(
  { name, register, removals }: CleanRegister,
  state: string,
  mapping: ColumnMapping,
  actor: Actor,
): Promise<{ readonly id: string; readonly cameBefore: boolean }> {
  const sha256 = contentHash(register);
  return db.$transaction(
    async (tx) => {
      await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`legacy-file:${state}`}, 0))`;
      const existing = await tx.legacyFile.findUnique({
        where: { state_sha256: { state, sha256 } },
        select: { id: true },
      });
      if (existing) return { id: existing.id, cameBefore: true };

      const id = randomUUID();
      await tx.legacyFile.create({
        data: {
          id,
          state,
          sha256,
          name: bareName(name),
          headers: [...register.headers],
          mapping: { ...mapping },
          dropped: removals.map((removal): Prisma.JsonObject => ({ ...removal })),
          uploadedById: actor.userId,
        },
      });
      for (let start = 0; start < register.rows.length; start += batch) {
        await storeRows(tx, id, register.rows.slice(start, start + batch), start + 1);
      }
      return { id, cameBefore: false };
    },
    { timeout: 120_000, maxWait: 30_000 },
  );
}

/**
 * What a file is known again by. Taken of what is kept and not of the bytes: a digest of bytes would be
 * one of the forbidden values as well, and the same sheet saved twice has different bytes.
 */
export function contentHash({ headers, rows }: RegisterText): Uint8Array<ArrayBuffer> {
  return digest([headers, rows]);
}

async function storeRows(
  tx: Database,
  fileId: string,
  rows: RegisterText["rows"],
  firstNumber: number,
): Promise<void> {
  const records = rows.map((cells, index) => ({
    number: firstNumber + index,
    cells,
    fingerprint: fingerprint(cells.map(fold)),
  }));
  await tx.$executeRaw`
    insert into legacy_row (file_id, number, cells, fingerprint, reasons)
    select ${fileId}::uuid, number, array(select jsonb_array_elements_text(cells)), decode(fingerprint, 'hex'), '[]'
    from jsonb_to_recordset(${JSON.stringify(records)}::jsonb)
      as record(number int, cells jsonb, fingerprint text)`;
}

/** The file's own name, without the folders it lay in and without Social Security numbers. */
export function bareName(name: string): string {
  const bare = withoutSocialSecurityNumbers(name.replace(/^.*[/\\]/, ""));
  return bare.slice(0, 200) || "register.csv";
}
