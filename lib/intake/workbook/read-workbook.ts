import { findTable } from "@/lib/intake/find-table";
import { largestRegister, type FileRefusal, type ReadSheet } from "@/lib/intake/read-file";
import { referenceSheets } from "@/lib/intake/template-sheets";
import { withoutSocialSecurityNumbers } from "@/lib/social-security-numbers";
import { done, refused, type Result } from "@/lib/result";
import { withDaysFrom1904 } from "./days-from-1904";
import { listSheets, type Workbook, type Worksheet } from "./list-sheets";
import { openWorkbook, type Parts } from "./open-workbook";
import { readFormats } from "./read-formats";
import { readRows } from "./read-rows";
import { readTexts } from "./read-texts";
import { CannotRead } from "./refusal";
import type { CellContext } from "./write-cell";

/** A header may stand some rows down; the rows below it are counted once it is found. */
const limits = {
  rows: largestRegister.rows + 50,
  columns: largestRegister.columns,
  text: largestRegister.bytes,
} as const;

/** Reads the first visible sheet of a workbook that holds a table, and names the others that hold something. */
export async function readWorkbook(bytes: Uint8Array): Promise<Result<ReadSheet, FileRefusal>> {
  try {
    const parts = await openWorkbook(bytes);
    const workbook = await listSheets(parts);
    return await readSheets(parts, workbook.sheets, await contextOf(parts, workbook));
  } catch (error) {
    if (error instanceof CannotRead) return refused(error.refusal);
    throw error;
  }
}

async function contextOf(parts: Parts, workbook: Workbook): Promise<CellContext> {
  const { sharedStrings, styles, from1904 } = workbook;
  return {
    texts: sharedStrings === null ? [] : await readTexts(parts.read(sharedStrings)),
    formats: styles === null ? [] : await readFormats(parts.read(styles)),
    epoch: from1904 ? 1904 : 1900,
  };
}

async function readSheets(
  parts: Parts,
  sheets: readonly Worksheet[],
  context: CellContext,
): Promise<Result<ReadSheet, FileRefusal>> {
  const others: string[] = [];
  let read: ReadSheet | null = null;
  let refusal: FileRefusal | null = null;
  for (const { name: written, part } of sheets) {
    const name = withoutSocialSecurityNumbers(written);
    const rows = await readRows(parts.read(part), context, limits);
    if (rows.length === 0) continue;
    const table = findTable(evened(rows));
    if (read === null && table.ok) {
      const register = context.epoch === 1904 ? withDaysFrom1904(table.value) : table.value;
      read = { register, sheet: { name, others } };
    } else if (!referenceSheets.includes(name)) others.push(name);
    if (read === null && !table.ok) refusal ??= table.refusal;
  }
  return read ? done(read) : refused(refusal ?? "workbook-without-rows");
}

/** Rows of one width: where a workbook has no cell, there is a blank one. */
function evened(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return rows.map((row) =>
    row.length === width ? row : [...row, ...Array.from({ length: width - row.length }, () => "")],
  );
}
