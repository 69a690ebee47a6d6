import type { PlainDate } from "@/lib/dates";
import { orderOf } from "./date-order";
import { squeeze } from "./fold-cells";
import type { ColumnMapping, Field } from "./guess-columns";
import { inNameCase } from "./name-case";
import { earliestBirth, earliestCertification, readDate, type DateColumn } from "./read-dates";
import type { Reason, ReasonCode } from "./reasons";
import type { RegisterPolicy, RowRecognition } from "./register-policy";
import { removed } from "./social-security-numbers";

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

/** What is known of a whole file when one of its rows is read. */
export interface RegisterColumns {
  readonly mapping: ColumnMapping;
  readonly birthDate: DateColumn;
  readonly certifiedOn: DateColumn;
}

/** Learns from all rows of a file what its columns of dates prove. */
export function studyColumns(
  rows: Iterable<readonly string[]>,
  mapping: ColumnMapping,
  { today }: RegisterPolicy,
): RegisterColumns {
  const all = [...rows];
  const order = (field: Field) => orderOf(all.map((cells) => cellOf(cells, mapping, field)));
  return {
    mapping,
    birthDate: { order: order("birthDate"), earliest: earliestBirth(today), today },
    certifiedOn: { order: order("certifiedOn"), earliest: earliestCertification, today },
  };
}

/** Reads a row that has a cell under every header. Everything that is wrong with it is said at once. */
export function readRow(
  cells: readonly string[],
  columns: RegisterColumns,
  policy: RegisterPolicy,
): RowReading {
  const { mapping } = columns;
  const reasons: Reason[] = [];
  const wrong = (code: ReasonCode, field: Field) =>
    reasons.push({ code, column: mapping[field] ?? null });
  const textOf = (field: Field) => squeeze(cellOf(cells, mapping, field)) || null;
  const nameOf = (field: Field) => nullOr(nullOr(textOf(field), nameIn), inNameCase);
  const dateOf = (field: "birthDate" | "certifiedOn", named: "birth-date" | "date-certified") => {
    const reading = readDate(cellOf(cells, mapping, field), columns[field]);
    if (reading.ok) return reading.value;
    wrong(`${named}-${reading.refusal}`, field);
    return null;
  };

  const [given, middle, family] = [nameOf("given"), nameOf("middle"), nameOf("family")];
  if (family === null) wrong("name-missing", "family");
  if (given === null) wrong("name-missing", "given");

  const birthDate = dateOf("birthDate", "birth-date");
  const email = textOf("email");
  if (email !== null && !emailShape.test(email)) wrong("e-mail-unreadable", "email");

  const kindAsWritten = textOf("credential");
  const kind = nullOr(kindAsWritten, policy.kindOf);
  if (kindAsWritten === null) wrong("credential-missing", "credential");
  else if (kind === null) wrong("credential-not-known", "credential");

  const issuedOn = dateOf("certifiedOn", "date-certified");
  if (birthDate !== null && issuedOn !== null && birthDate >= issuedOn) {
    wrong("born-after-certified", "birthDate");
  }

  const stateAsWritten = textOf("otherState");
  const state = nullOr(stateAsWritten, policy.stateOf);
  const fromState = state === policy.state ? null : state;
  if (stateAsWritten !== null && state === null) wrong("state-not-known", "otherState");
  const recognition =
    fromState !== null && kind !== null && kindAsWritten !== null
      ? policy.recognize(fromState, kindAsWritten, kind)
      : null;
  const waits = nullOr(recognition, ({ outcome }) => waitFor[outcome]);
  if (waits !== null) wrong(waits, "otherState");

  const readable = email !== null && emailShape.test(email) ? email : null;
  const programAsWritten = textOf("program");
  return {
    facts: {
      given,
      middle,
      family,
      birthDate,
      email: readable,
      kind,
      kindAsWritten,
      issuedOn,
      programAsWritten,
      fromState,
      recognition,
    },
    reasons,
  };
}

const emailShape =
  /^[^\s@"'<>(),:;[\]\\]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u;

const waitFor: Readonly<Record<RowRecognition["outcome"], ReasonCode | null>> = {
  recognized: null,
  propose: "recognition-to-confirm",
  refer: "recognition-to-decide",
  "not-recognized": "not-recognized",
};

/** A name has letters, and nothing was removed from it at the door. */
function nameIn(text: string): string | null {
  return /\p{Letter}/u.test(text) && !text.includes(removed) ? text : null;
}

function cellOf(cells: readonly string[], mapping: ColumnMapping, field: Field): string {
  return cells[mapping[field] ?? -1] ?? "";
}

function nullOr<Value, Result>(
  value: Value | null,
  then: (value: Value) => Result | null,
): Result | null {
  return value === null ? null : then(value);
}
