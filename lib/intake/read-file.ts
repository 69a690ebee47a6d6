import { workbookRefusals } from "./workbook/refusal";

/** The largest register that is taken in, in bytes, rows and columns. */
export const largestRegister = { bytes: 25 * 1024 * 1024, rows: 100_000, columns: 200 } as const;

/** Why a file cannot be read as a table. */
export const fileRefusals = [
  "empty",
  "too-large",
  "too-many-rows",
  "too-many-columns",
  "not-text",
  "not-a-list",
  "quote-not-closed",
  "not-a-table",
  ...workbookRefusals,
  "workbook-without-rows",
  "takes-too-much",
  "busy",
] as const;

/** One reason for which a file cannot be read. */
export type FileRefusal = (typeof fileRefusals)[number];

/** A register as it was written: the first header, and every record after it, cell by cell. */
export interface RegisterText {
  readonly headers: readonly string[];
  /** Row N is the record at N - 1. */
  readonly rows: readonly (readonly string[])[];
}

/** Which sheet of a workbook was read, and which others that a person sees hold something too. */
export interface SheetRead {
  readonly name: string;
  readonly others: readonly string[];
}

/** What was read of a file. A file of text has no sheets. */
export interface ReadSheet {
  readonly register: RegisterText;
  readonly sheet: SheetRead | null;
}
