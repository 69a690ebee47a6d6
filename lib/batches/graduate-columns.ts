import { z } from "zod";
import { columnsOfPeople, guessByNames } from "@/lib/intake/guess-by-names";
import { graduateFields, type GraduateField } from "@/lib/rules/graduate-fields";

/** In which column (counted from 0) each field stands, or what it is in every row. */
export type GraduateMapping = Readonly<Partial<Record<GraduateField, Place>>>;

/** A column of the sheet, or a text that holds for all its rows. */
export type Place =
  | { readonly column: number; readonly text?: never }
  | { readonly text: string; readonly column?: never };

const Place = z.union([
  z.object({ column: z.number().int().min(0) }),
  z.object({ text: z.string().min(1).max(200) }),
]);

const Mapping = z.partialRecord(z.enum(graduateFields), Place);

/** A mapping as the database keeps it. Throws on what was never one. */
export function toGraduateMapping(json: unknown): GraduateMapping {
  return Mapping.parse(json);
}

/** What the row of a sheet says in each field; a field without a column is not among it. */
export type GraduateValues = Readonly<Partial<Record<GraduateField, string>>>;

/** What a row's cells say, field by field. */
export function valuesOf(cells: readonly string[], mapping: GraduateMapping): GraduateValues {
  const values: Partial<Record<GraduateField, string>> = {};
  for (const field of graduateFields) {
    const place = mapping[field];
    if (place === undefined) continue;
    values[field] = place.column === undefined ? place.text : (cells[place.column] ?? "");
  }
  return values;
}

/** The columns that serve two fields. */
export function columnsTwice(mapping: GraduateMapping): readonly number[] {
  const columns = graduateFields.flatMap((field) => mapping[field]?.column ?? []);
  return columns.filter((column, index) => columns.indexOf(column) !== index);
}

/** What programs call each column, most usual first, without spaces and signs. */
const names: Readonly<Record<GraduateField, readonly string[]>> = {
  ...columnsOfPeople,
  issuedOn: [
    "dateissued",
    "issuedate",
    "issuedon",
    "issued",
    "dateofissue",
    "certificatedate",
    "datecertified",
    "certifieddate",
    "certificationdate",
    "certdate",
    "credentialdate",
    "fechadeemision",
    "fechadecertificacion",
  ],
  completedOn: [
    "completiondate",
    "datecompleted",
    "completedon",
    "completed",
    "trainingcompleted",
    "graduationdate",
    "dategraduated",
    "enddate",
    "fechadefinalizacion",
    "fechadegraduacion",
  ],
  examinedOn: [
    "examdate",
    "dateofexam",
    "examinedon",
    "exampassed",
    "exampassedon",
    "examinationdate",
    "testdate",
    "passedon",
    "fechadelexamen",
  ],
  hours: ["hours", "traininghours", "totalhours", "hourscompleted", "hrs", "contacthours", "horas"],
  cohort: ["cohort", "class", "classname", "group", "session", "cohortname", "grupo", "cohorte"],
  ownStaff: [
    "ownstaff",
    "ourstaff",
    "staff",
    "employee",
    "ouremployee",
    "internalstaff",
    "employed",
    "empleado",
  ],
  printedExpiry: [
    "expirationdate",
    "expiry",
    "expires",
    "expirydate",
    "expireson",
    "validthrough",
    "vence",
  ],
};

/** Guesses by the header which column holds what. The closest name wins; no column serves twice. */
export function guessGraduateColumns(
  headers: readonly string[],
  fields: readonly GraduateField[],
): GraduateMapping {
  const guessed = guessByNames(headers, fields, names);
  return Object.fromEntries([...guessed].map(([field, column]) => [field, { column }]));
}
