import type { PlainDate } from "@/lib/dates";
import { squeeze } from "./fold-cells";
import type { Field } from "./guess-columns";
import { readDate } from "./read-dates";
import { isEmail } from "./read-email";
import { readName } from "./read-name";
import type { Reason, ReasonCode } from "./reasons";
import type { RegisterPolicy, RowRecognition } from "./register-policy";
import { cellOf, type RegisterColumns } from "./study-columns";

/** What a row says, as far as it can be read. What is missing or cannot be read is null. */
export interface RowFacts {
  readonly given: string | null;
  readonly middle: string | null;
  readonly family: string | null;
  readonly birthDate: PlainDate | null;
  readonly email: string | null;
  readonly kind: string | null;
  /** The credential's name as the row has it. */
  readonly kindAsWritten: string | null;
  readonly issuedOn: PlainDate | null;
  readonly programAsWritten: string | null;
  /** The state that issued it, when that is another. */
  readonly fromState: string | null;
  /** What that state's credential is worth here; null when it was not asked. */
  readonly recognition: RowRecognition | null;
}

/** What a row says, and everything in it that needs a person. */
export interface RowReading {
  readonly facts: RowFacts;
  readonly reasons: readonly Reason[];
}

/** Reads a row that has a cell under every header. Everything that is wrong with it is said at once. */
export function readRow(
  cells: readonly string[],
  columns: RegisterColumns,
  policy: RegisterPolicy,
): RowReading {
  const row = { cells, columns };
  const names = readNames(row);
  const birthDate = readDay(row, "birthDate", "birth-date");
  const email = readEmail(row);
  const credential = readCredential(row, policy);
  const issuedOn = readDay(row, "certifiedOn", "date-certified");
  const origin = readOrigin(row, policy, credential);

  const born = birthDate.facts;
  const certified = issuedOn.facts;
  const inOrder = born === null || certified === null || born < certified;
  const order = inOrder ? [] : [wrong(row, "born-after-certified", "birthDate")];
  const parts = [names, birthDate, email, credential, issuedOn, origin];
  return {
    facts: {
      ...names.facts,
      birthDate: born,
      email: email.facts,
      ...credential.facts,
      issuedOn: certified,
      programAsWritten: cellOf(cells, columns.mapping, "program").trim() || null,
      ...origin.facts,
    },
    reasons: [...parts.flatMap(({ reasons }) => reasons), ...order],
  };
}

interface Row {
  readonly cells: readonly string[];
  readonly columns: RegisterColumns;
}

interface Part<Facts> {
  readonly facts: Facts;
  readonly reasons: readonly Reason[];
}

function readNames(row: Row): Part<Pick<RowFacts, "given" | "middle" | "family">> {
  const facts = {
    given: nameOf(row, "given"),
    middle: nameOf(row, "middle"),
    family: nameOf(row, "family"),
  };
  const missing = (["family", "given"] as const).filter((field) => facts[field] === null);
  return { facts, reasons: missing.map((field) => wrong(row, "name-missing", field)) };
}

function readDay(
  row: Row,
  field: "birthDate" | "certifiedOn",
  named: "birth-date" | "date-certified",
): Part<PlainDate | null> {
  const { mapping } = row.columns;
  const reading = readDate(cellOf(row.cells, mapping, field), row.columns[field]);
  if (reading.ok) return { facts: reading.value, reasons: [] };
  return { facts: null, reasons: [wrong(row, `${named}-${reading.refusal}`, field)] };
}

function readEmail(row: Row): Part<string | null> {
  const email = textOf(row, "email");
  if (email === null || isEmail(email)) return { facts: email, reasons: [] };
  return { facts: null, reasons: [wrong(row, "e-mail-unreadable", "email")] };
}

function readCredential(
  row: Row,
  policy: RegisterPolicy,
): Part<Pick<RowFacts, "kind" | "kindAsWritten">> {
  const kindAsWritten = textOf(row, "credential");
  const kind = kindAsWritten === null ? null : policy.kindOf(kindAsWritten);
  const facts = { kind, kindAsWritten };
  if (kind !== null) return { facts, reasons: [] };
  const code = kindAsWritten === null ? "credential-missing" : "credential-not-known";
  return { facts, reasons: [wrong(row, code, "credential")] };
}

/** Whether it comes from another state, and what it then is worth: the same rule as for one typed by hand. */
function readOrigin(
  row: Row,
  policy: RegisterPolicy,
  { facts: { kind, kindAsWritten } }: Part<Pick<RowFacts, "kind" | "kindAsWritten">>,
): Part<Pick<RowFacts, "fromState" | "recognition">> {
  const written = textOf(row, "otherState");
  const state = written === null ? null : policy.stateOf(written);
  if (state === null) {
    const reasons = written === null ? [] : [wrong(row, "state-not-known", "otherState")];
    return { facts: { fromState: null, recognition: null }, reasons };
  }
  const fromState = state === policy.state ? null : state;
  if (fromState === null || kind === null || kindAsWritten === null) {
    return { facts: { fromState, recognition: null }, reasons: [] };
  }
  const recognition = policy.recognize(fromState, kindAsWritten, kind);
  const waits = waitFor[recognition.outcome];
  const reasons = waits === null ? [] : [wrong(row, waits, "otherState")];
  return { facts: { fromState, recognition }, reasons };
}

const waitFor: Readonly<Record<RowRecognition["outcome"], ReasonCode | null>> = {
  recognized: null,
  propose: "recognition-to-confirm",
  refer: "recognition-to-decide",
  "not-recognized": "not-recognized",
};

function textOf({ cells, columns }: Row, field: Field): string | null {
  return squeeze(cellOf(cells, columns.mapping, field)) || null;
}

function nameOf({ cells, columns }: Row, field: Field): string | null {
  return readName(cellOf(cells, columns.mapping, field));
}

function wrong({ columns }: Row, code: ReasonCode, field: Field): Reason {
  return { code, column: columns.mapping[field] ?? null };
}
