import { fold } from "./fold-cells";
import {
  forbiddenAnywhere,
  forbiddenHeaders,
  forbiddenInText,
  type Forbidden,
  type Telltales,
} from "./forbidden-words";
import { guessColumns, type ColumnMapping, type Field } from "./guess-columns";
import type { RegisterText } from "./read-file";
import { removed, withoutSocialSecurityNumbers } from "@/lib/social-security-numbers";

/** What was dropped at the door from one column. */
export interface Removal {
  readonly column: string;
  readonly because: Forbidden;
  /** The whole column by its name, or single cells by what was written in them. */
  readonly whole: boolean;
  /** How many cells with something in them. */
  readonly cells: number;
}

/** The register without what may never be stored, and what was dropped from it. */
export function withoutForbidden(register: RegisterText): {
  readonly register: RegisterText;
  readonly removals: readonly Removal[];
} {
  const headers = register.headers.map(withoutSocialSecurityNumbers);
  const columns = describeColumns(headers);
  const removals = new Map<string, Removal>();
  const rows = register.rows.map((cells) => {
    if (cells.every((cell) => cell.trim() === "")) return cells;
    if (isHeader(cells, register.headers)) return cells.map(withoutSocialSecurityNumbers);
    const extra = cells.length - headers.length;
    return cells.map((cell, index) => {
      const column = columnFor(columns, index, extra);
      const { kept, because } = keep(cell, column);
      if (because !== null) note(removals, column, because, cell);
      return kept;
    });
  });
  return { register: { headers, rows }, removals: [...removals.values()] };
}

interface Column {
  readonly header: string;
  readonly forbidden: Forbidden | null;
  readonly reads: "name" | "email" | "text";
}

function describeColumns(headers: readonly string[]): readonly Column[] {
  const mapping = guessColumns(headers);
  return headers.map((header, index) => ({
    header,
    forbidden: telltale(forbiddenHeaders, words(header)),
    reads: readsAs(mapping, index, header),
  }));
}

const named: readonly Field[] = ["family", "given", "middle", "program", "credential"];

/** What a course is about says nothing of who took it: "Suicide prevention" is a name. */
const namesCourse =
  /(?:^|\s)(?:courses?|class(?:es)?|trainings?|workshops?|sessions?|topics?|categor(?:y|ies)|providers?|sponsors?|presenters?|cursos?|temas?|categorias?|proveedor(?:es)?)(?: (?:titles?|names?))?$/;

function readsAs(mapping: ColumnMapping, index: number, header: string): Column["reads"] {
  if (mapping.email === index) return "email";
  if (namesCourse.test(words(header))) return "name";
  return named.some((field) => mapping[field] === index) ? "name" : "text";
}

/**
 * The column that a cell is taken to stand in. In a row with too many cells, or with one or two too few,
 * that is the forbidden one as soon as it may be; a row that lacks more was cut off at its end.
 */
function columnFor(columns: readonly Column[], index: number, extra: number): Column {
  const own = columns[index] ?? { header: String(index + 1), forbidden: null, reads: "text" };
  if (extra === 0) return own;
  const shift = extra < -2 ? 0 : extra;
  const [first, last] = shift > 0 ? [index - shift, index] : [index, index - shift];
  const possible = columns.slice(Math.max(first, 0), last + 1);
  return possible.find(({ forbidden }) => forbidden !== null) ?? { ...own, reads: "text" };
}

function keep(
  cell: string,
  column: Column,
): { readonly kept: string; readonly because: Forbidden | null } {
  if (column.forbidden !== null) return { kept: removed, because: column.forbidden };
  const word = wordIn(cell, column);
  if (word !== null) return { kept: removed, because: word };
  const kept = withoutSocialSecurityNumbers(cell);
  return { kept, because: kept === cell ? null : "social-security-number" };
}

function wordIn(cell: string, { reads }: Column): Forbidden | null {
  if (!/[a-z]/i.test(cell)) return null;
  if (reads === "email" && /^\s*[^\s@]+@[^\s@]+\s*$/.test(cell)) return null;
  return telltale(reads === "name" ? forbiddenAnywhere : forbiddenInText, cell.normalize("NFKC"));
}

function telltale(telltales: Telltales, text: string): Forbidden | null {
  return telltales.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** A header as words: "SobrietyDate" and "SOBRIETY_DATE" are both "sobriety date". */
function words(header: string): string {
  const plain = header.normalize("NFKD").replace(/\p{Mark}/gu, "");
  const apart = plain.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replace(/[^\p{L}\p{N}#]+/gu, " ");
  return apart.trim().toLowerCase();
}

function isHeader(cells: readonly string[], headers: readonly string[]): boolean {
  return (
    cells.length === headers.length &&
    cells.every((cell, i) => fold(cell) === fold(headers[i] ?? ""))
  );
}

function note(
  removals: Map<string, Removal>,
  { header, forbidden }: Column,
  because: Forbidden,
  cell: string,
): void {
  const key = `${header}\n${because}`;
  const before = removals.get(key)?.cells ?? 0;
  const cells = before + (cell.trim() === "" ? 0 : 1);
  removals.set(key, { column: header, because, whole: forbidden !== null, cells });
}
