import { z } from "zod";
import { db, type Database } from "@/lib/db";
import { digest, fold } from "@/lib/intake/fold-cells";
import {
  fieldsFor,
  fieldsOf,
  sheetFields,
  type SheetField,
  type SheetPurpose,
} from "./sheet-fields";
import { hoursUnits, type HoursUnit } from "./sheet-unit";

/** In which column (counted from 0) each field stands, and what one of the hours is where somebody said. */
export type SheetColumns = Readonly<Partial<Record<SheetField, number>>> & {
  readonly hoursIn?: HoursUnit;
};

/** What people call each column, most usual first, without spaces and signs. */
const names: Readonly<Record<SheetField, readonly string[]>> = {
  number: [
    "credentialnumber",
    "number",
    "credentialno",
    "credential",
    "certificatenumber",
    "certnumber",
    "no",
    "id",
    "numerodecredencial",
    "numero",
  ],
  lastName: ["lastname", "last", "surname", "familyname", "apellido", "apellidos", "name"],
  on: [
    "date",
    "day",
    "completedon",
    "completiondate",
    "datecompleted",
    "coursedate",
    "fecha",
    "dia",
  ],
  hours: ["hours", "credithours", "ceus", "ceu", "units", "horas"],
  categories: ["categories", "category", "topic", "topics", "categorias", "categoria"],
  course: ["course", "coursetitle", "title", "training", "coursename", "curso", "titulo"],
  provider: ["provider", "trainingprovider", "sponsor", "presenter", "proveedor"],
  from: [
    "firstday",
    "hired",
    "hiredate",
    "datehired",
    "startdate",
    "start",
    "from",
    "since",
    "primerdia",
    "desde",
  ],
  to: [
    "lastday",
    "enddate",
    "end",
    "terminated",
    "terminationdate",
    "to",
    "until",
    "ultimodia",
    "hasta",
  ],
  worksAs: ["worksas", "position", "job", "jobtitle", "role", "title", "puesto"],
  setting: ["setting", "worksetting", "lugar"],
};

/** The columns chosen for a list with these headers before, else the ones that their names suggest. */
export async function recallColumns(
  organizationId: string,
  purpose: SheetPurpose,
  headers: readonly string[],
): Promise<SheetColumns> {
  const key = { organizationId, purpose, headers: digest(headers.map(fold)) };
  const remembered = await db.sheetMapping.findUnique({
    where: { organizationId_purpose_headers: key },
    select: { mapping: true },
  });
  return remembered ? toColumns(remembered.mapping) : guessed(purpose, headers);
}

/** Remembers the columns that were chosen, for the organization's next list with these headers. */
export async function rememberColumns(
  tx: Database,
  organizationId: string,
  purpose: SheetPurpose,
  headers: readonly string[],
  columns: SheetColumns,
): Promise<void> {
  const key = { organizationId, purpose, headers: digest(headers.map(fold)) };
  await tx.sheetMapping.upsert({
    where: { organizationId_purpose_headers: key },
    create: { ...key, mapping: { ...columns } },
    update: { mapping: { ...columns } },
  });
}

/** The fields without a column that no row can do without. */
export function missingFields(purpose: SheetPurpose, columns: SheetColumns): readonly SheetField[] {
  return fieldsOf[purpose].needed.filter((field) => columns[field] === undefined);
}

/** Columns that were chosen in a form, by field. */
export function chosenColumns(
  purpose: SheetPurpose,
  values: Readonly<Record<string, string>>,
): SheetColumns {
  const columns: Partial<Record<SheetField, number>> = {};
  for (const field of fieldsFor(purpose)) {
    const chosen = values[field] ?? "";
    if (/^\d{1,3}$/.test(chosen)) columns[field] = Number(chosen);
  }
  const hoursIn = hoursUnits.find((unit) => unit === values["hoursIn"]);
  return hoursIn === undefined ? columns : { ...columns, hoursIn };
}

/** Fields that share their column with another one. */
export function sharedColumns(columns: SheetColumns): readonly SheetField[] {
  const chosen = sheetFields.filter((field) => columns[field] !== undefined);
  return chosen.filter((field) =>
    chosen.some((other) => other !== field && columns[other] === columns[field]),
  );
}

const Columns = z.partialRecord(z.enum(sheetFields), z.number().int().min(0));
const Kept = z.looseObject({ hoursIn: z.enum(hoursUnits).optional() });

/** Columns as the database keeps them. */
export function toColumns(json: unknown): SheetColumns {
  const known: Partial<Record<SheetField, number>> = {};
  const { hoursIn, ...fields } = Kept.parse(json);
  const parsed = new Map(Object.entries(Columns.parse(fields)));
  for (const field of sheetFields) {
    const column = parsed.get(field);
    if (column !== undefined) known[field] = column;
  }
  return hoursIn === undefined ? known : { ...known, hoursIn };
}

/** The closest name wins; no column serves twice. */
function guessed(purpose: SheetPurpose, headers: readonly string[]): SheetColumns {
  const written = headers.map(plain);
  const taken = new Set<number>();
  const columns: Partial<Record<SheetField, number>> = {};
  for (const field of fieldsFor(purpose)) {
    const found = names[field]
      .map((name) => written.indexOf(name))
      .find((column) => column >= 0 && !taken.has(column));
    if (found === undefined) continue;
    columns[field] = found;
    taken.add(found);
  }
  return columns;
}

function plain(header: string): string {
  const letters = header.normalize("NFD").replace(/[^\p{Letter}\p{Number}]/gu, "");
  return letters.toLowerCase();
}
