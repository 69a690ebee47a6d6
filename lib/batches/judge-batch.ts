import { fold } from "@/lib/intake/fold-cells";
import { orderOf } from "@/lib/intake/date-order";
import { earliestBirth, earliestCertification, type DateColumn } from "@/lib/intake/read-dates";
import { addYears, type PlainDate } from "@/lib/dates";
import type { Days } from "@/lib/programs/recognized-days";
import type { FieldUse, GraduateField } from "@/lib/rules/graduate-fields";
import type { Identified, Known } from "./find-known";
import { valuesOf, type GraduateMapping, type GraduateValues } from "./graduate-columns";
import {
  readGraduate,
  youngest,
  type DayField,
  type ReadGraduate,
  type ReadingRules,
} from "./read-graduate";
import type { Reason } from "./reasons";

/** A row of a batch as it stands. */
export interface StandingRow {
  readonly number: number;
  readonly cells: readonly string[];
  readonly leftOut: boolean;
}

/** What a batch is judged by. */
export interface BatchRules {
  readonly headers: readonly string[];
  readonly mapping: GraduateMapping;
  readonly uses: Readonly<Record<GraduateField, FieldUse>>;
  readonly recognized: readonly Days[];
  readonly today: PlainDate;
}

/** A graduate who can be submitted. */
export interface Graduate extends ReadGraduate {
  readonly family: string;
  readonly given: string;
  readonly issuedOn: PlainDate;
}

/** What becomes, or would become, of a row. */
export type Judgement =
  | { readonly outcome: "submit"; readonly graduate: Graduate; readonly known: Known }
  | { readonly outcome: "mend"; readonly reasons: readonly Reason[] }
  | { readonly outcome: "repeat"; readonly repeatOf: number }
  | { readonly outcome: "already-there"; readonly number: string }
  | { readonly outcome: "blank" | "left-out" };

/** A row, what it says and what became of it. */
export interface JudgedRow {
  readonly row: StandingRow;
  readonly values: GraduateValues;
  readonly judgement: Judgement;
}

type FindKnown = (rows: readonly Identified[]) => Promise<ReadonlyMap<number, Known>>;

/** Says for every row of a batch, in order, what becomes of it. Writes nothing. */
export async function judgeBatch(
  rows: readonly StandingRow[],
  rules: BatchRules,
  findKnown: FindKnown,
): Promise<readonly JudgedRow[]> {
  const width = rules.headers.length;
  const header = rules.headers.map(fold).join("\0");
  const sorted = rows.map((row) => ({ row, values: valuesOf(row.cells, rules.mapping) }));
  const reading = readingRules(sorted, rules);
  const read = sorted.map(({ row, values }) => ({
    row,
    values,
    ...sortOut(row, values, header, width, reading),
  }));
  const graduates = read.flatMap(({ row, graduate }) =>
    graduate ? [{ row: row.number, ...graduate }] : [],
  );
  const known = await findKnown(
    graduates.map(({ row, ...graduate }) => ({ row, ...identityOf(graduate) })),
  );
  const seen: Seen = { people: new Map(), addresses: new Map() };
  return read.map(({ row, values, graduate, early }): JudgedRow => {
    if (!graduate) return { row, values, judgement: early };
    const found = known.get(row.number);
    if (!found) throw new Error("a row that was not looked for");
    return { row, values, judgement: decide(row.number, graduate, found, seen) };
  });
}

/** By what a graduate is looked for among the people on record. */
export function identityOf(graduate: Graduate): Omit<Identified, "row"> {
  const { family, given, birthDate, email, issuedOn } = graduate;
  return { family, given, birthDate, email, issuedOn };
}

type Sorted =
  | { readonly graduate: Graduate; readonly early?: never }
  | { readonly graduate: null; readonly early: Judgement };

function sortOut(
  { cells, leftOut }: StandingRow,
  values: GraduateValues,
  header: string,
  width: number,
  rules: ReadingRules,
): Sorted {
  const settled = (early: Judgement) => ({ graduate: null, early }) as const;
  if (cells.every((cell) => cell.trim() === "")) return settled({ outcome: "blank" });
  if (cells.map(fold).join("\0") === header) return settled({ outcome: "blank" });
  if (leftOut) return settled({ outcome: "left-out" });
  if (cells.length !== width) {
    const reason = { code: "wrong-number-of-cells", field: null } as const;
    return settled({ outcome: "mend", reasons: [reason] });
  }
  const { facts, reasons } = readGraduate(values, rules);
  const { family, given, issuedOn } = facts;
  if (reasons.length > 0 || family === null || given === null || issuedOn === null) {
    return settled({ outcome: "mend", reasons });
  }
  return { graduate: { ...facts, family, given, issuedOn } };
}

/** Who came in the rows before, in which of them, and on which day their credential was issued; and whose each address is. */
interface Seen {
  readonly people: Map<string, { readonly row: number; readonly issuedOn: PlainDate }>;
  readonly addresses: Map<string, string>;
}

function decide(row: number, graduate: Graduate, known: Known, seen: Seen): Judgement {
  const { birthDate, email, issuedOn } = graduate;
  const who = known.personId ?? [known.name, birthDate ?? fold(email ?? "")].join("\0");
  const before = seen.people.get(who);
  if (before?.issuedOn === issuedOn) return { outcome: "repeat", repeatOf: before.row };
  if (before) return mend("same-person-twice");
  seen.people.set(who, { row, issuedOn });
  // Of who is registered already too: else a list that is gone on with gave the address to the next one.
  const addressOfAnother = isOfAnother(who, graduate, known, seen);
  if (known.sameCredential !== null) {
    return { outcome: "already-there", number: known.sameCredential };
  }
  if (known.otherCredential !== null) return mend("has-one-already");
  return { outcome: "submit", graduate, known: { ...known, addressOfAnother } };
}

/** Of two people with one address, in the list or on record, the earlier one keeps it. */
function isOfAnother(who: string, { email }: Graduate, known: Known, { addresses }: Seen): boolean {
  if (email === null) return false;
  const address = fold(email);
  const first = addresses.get(address);
  if (first === undefined) addresses.set(address, who);
  return known.addressOfAnother || (first !== undefined && first !== who);
}

function mend(code: "same-person-twice" | "has-one-already"): Judgement {
  return { outcome: "mend", reasons: [{ code, field: null }] };
}

/** Learns from all rows what their columns of dates prove. */
function readingRules(
  rows: readonly { readonly values: GraduateValues }[],
  { uses, recognized, today }: BatchRules,
): ReadingRules {
  const column = (field: DayField): DateColumn => ({
    order: orderOf(rows.map(({ values }) => values[field] ?? "")),
    earliest: field === "birthDate" ? earliestBirth(today) : earliestCertification,
    ...(field === "birthDate" && { latest: addYears(today, -youngest) }),
    today: field === "printedExpiry" ? addYears(today, 50) : today,
  });
  return {
    uses,
    recognized,
    dates: {
      birthDate: column("birthDate"),
      issuedOn: column("issuedOn"),
      completedOn: column("completedOn"),
      examinedOn: column("examinedOn"),
      printedExpiry: column("printedExpiry"),
    },
  };
}
