import { parseCredentialNumber } from "@/lib/credential-number";
import type { PlainDate } from "@/lib/dates";
import { orderOf } from "@/lib/intake/date-order";
import { squeeze } from "@/lib/intake/fold-cells";
import { earliestCertification, readDate, type DateColumn } from "@/lib/intake/read-dates";
import { removed } from "@/lib/social-security-numbers";
import { readCategories } from "./sheet-categories";
import type { SheetColumns } from "./sheet-columns";
import { fieldsOf, type SheetField, type SheetPurpose } from "./sheet-fields";
import { readHours } from "./sheet-hours";
import type { SheetProblem, SheetReason } from "./sheet-reasons";

/** A list as it is kept: its header, and each row word for word, numbered from 1. */
export interface SheetText {
  readonly purpose: SheetPurpose;
  readonly headers: readonly string[];
  readonly columns: SheetColumns;
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
}

/** What was read from a row, and what is wrong with it. What could not be read is null. */
export interface SheetReading {
  readonly row: number;
  readonly blank: boolean;
  readonly number: string | null;
  readonly lastName: string;
  readonly on: PlainDate | null;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly hours: number | null;
  readonly categories: readonly string[];
  readonly course: string;
  readonly provider: string;
  readonly worksAs: string;
  readonly setting: "agency" | "self-employed";
  readonly problems: readonly SheetProblem[];
}

const longest = 200;

/** Reads every row of a list, seen what all of its rows prove of how days are written in it. */
export function readSheet(sheet: SheetText, today: PlainDate): readonly SheetReading[] {
  const columnOf = (field: SheetField): DateColumn => ({
    order: orderOf(sheet.rows.map(({ cells }) => cellOf(cells, sheet.columns, field))),
    earliest: earliestCertification,
    today,
  });
  const days = { on: columnOf("on"), from: columnOf("from"), to: columnOf("to") };
  return sheet.rows.map(({ number, cells }) => readRow(sheet, number, cells, days));
}

/** What a row has in a field's column; blank when the field has none. */
export function cellOf(cells: readonly string[], columns: SheetColumns, field: SheetField): string {
  return squeeze(cells[columns[field] ?? -1] ?? "");
}

function readRow(
  { purpose, headers, columns }: SheetText,
  row: number,
  cells: readonly string[],
  days: Readonly<Record<"on" | "from" | "to", DateColumn>>,
): SheetReading {
  const problems: SheetProblem[] = [];
  const wrong = (reason: SheetReason, field: SheetField | null) => {
    problems.push({ reason, field });
  };
  const blank = cells.every((cell) => cell.trim() === "");
  if (!blank && cells.length !== headers.length) wrong("wrong-number-of-cells", null);
  const text = (field: SheetField) => {
    const cell = cellOf(cells, columns, field);
    if (cell.length > longest) wrong("too-long", field);
    return cell.slice(0, longest);
  };
  const day = (field: "on" | "from" | "to") => {
    const read = readDate(cellOf(cells, columns, field), days[field]);
    if (!read.ok) wrong(`day-${read.refusal}`, field);
    return read.ok ? read.value : null;
  };
  for (const field of fieldsOf[purpose].needed) {
    if (!blank && cellOf(cells, columns, field) === "") wrong("missing", field);
  }
  // What may not be stored is gone already: without it a course has no name that tells it from another.
  for (const field of ["course", "provider"] as const) {
    if (cellOf(cells, columns, field).includes(removed)) wrong("not-stored", field);
  }
  const typed = text("number");
  const number = parseCredentialNumber(typed);
  if (typed !== "" && number === null) wrong("number-not-read", "number");
  const hours = readHours(text("hours"), columns.hoursIn ?? null);
  if (hours === "not-read") wrong("hours-not-read", "hours");
  if (hours === "unit-not-said") wrong("unit-not-said", "hours");
  const categories = readCategories(text("categories"));
  if (categories === null) wrong("category-not-known", "categories");
  const setting = readSetting(text("setting"));
  if (setting === null) wrong("setting-not-known", "setting");
  const [from, to] = [day("from"), day("to")];
  if (from !== null && to !== null && to < from) wrong("ends-before-start", "to");
  return {
    row,
    blank,
    number,
    lastName: text("lastName"),
    on: day("on"),
    from,
    to,
    hours: typeof hours === "number" ? hours : null,
    categories: categories ?? [],
    course: text("course"),
    provider: text("provider"),
    worksAs: text("worksAs").slice(0, 80),
    setting: setting ?? "agency",
    problems,
  };
}

/** Without a word of it people work at an agency. */
function readSetting(text: string): SheetReading["setting"] | null {
  const word = text.toLowerCase();
  if (["", "agency", "agencia"].includes(word)) return "agency";
  return /^(self[- ]?employed|por cuenta propia)$/.test(word) ? "self-employed" : null;
}
