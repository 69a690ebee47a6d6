import { addYears, type PlainDate } from "@/lib/dates";
import { squeeze } from "@/lib/intake/fold-cells";
import { readDate, type DateColumn } from "@/lib/intake/read-dates";
import { isEmail } from "@/lib/intake/read-email";
import { readName } from "@/lib/intake/read-name";
import { isAmong, type Days } from "@/lib/programs/recognized-days";
import { graduateFields, type FieldUse, type GraduateField } from "@/lib/rules/graduate-fields";
import type { GraduateValues } from "./graduate-columns";
import { readHours, readYesOrNo } from "./read-words";
import type { Reason, ReasonCode } from "./reasons";

/** No state credentials anybody younger, in years: a birth date that says so was mistyped. */
export const youngest = 16;

/** A field that holds a day. */
export type DayField = Extract<
  GraduateField,
  "birthDate" | "issuedOn" | "completedOn" | "examinedOn" | "printedExpiry"
>;

/** What a row says of a graduate, as far as it can be read. What is missing or cannot be read is null. */
export interface ReadGraduate {
  readonly family: string | null;
  readonly given: string | null;
  readonly middle: string | null;
  readonly birthDate: PlainDate | null;
  readonly email: string | null;
  readonly issuedOn: PlainDate | null;
  readonly completedOn: PlainDate | null;
  readonly examinedOn: PlainDate | null;
  readonly printedExpiry: PlainDate | null;
  readonly hours: number | null;
  readonly cohort: string | null;
  readonly ownStaff: boolean;
}

/** What rows are read by: what is asked, what their columns prove, and when the program was recognized. */
export interface ReadingRules {
  readonly uses: Readonly<Record<GraduateField, FieldUse>>;
  readonly dates: Readonly<Record<DayField, DateColumn>>;
  readonly recognized: readonly Days[];
}

/** What a row says, and everything in it that has to be mended, at once. */
export function readGraduate(
  values: GraduateValues,
  rules: ReadingRules,
): { readonly facts: ReadGraduate; readonly reasons: readonly Reason[] } {
  const reasons: Reason[] = [];
  const wrong = (code: ReasonCode, field: GraduateField) => {
    reasons.push({ code, field });
    return null;
  };
  const told = (field: GraduateField): string | null => {
    const text = squeeze(values[field] ?? "");
    const use = rules.uses[field];
    if (text === "") return use === "asked" ? wrong("missing", field) : null;
    if (use === "refused") return wrong("refused", field);
    return text.length > 200 ? wrong("too-long", field) : text;
  };
  const name = (field: "family" | "given" | "middle") => {
    const text = told(field);
    if (text === null) return null;
    return readName(text) ?? wrong("name-unreadable", field);
  };
  const day = (field: DayField) => {
    const text = told(field);
    if (text === null) return null;
    const read = readDate(text, rules.dates[field]);
    return read.ok ? read.value : wrong(`date-${read.refusal}`, field);
  };
  const reading = <Value>(
    field: GraduateField,
    read: (text: string) => Value | null,
    code: ReasonCode,
  ) => {
    const text = told(field);
    return text === null ? null : (read(text) ?? wrong(code, field));
  };

  const facts: ReadGraduate = {
    family: name("family"),
    given: name("given"),
    middle: name("middle"),
    birthDate: day("birthDate"),
    email: reading("email", (text) => (isEmail(text) ? text : null), "email-unreadable"),
    issuedOn: day("issuedOn"),
    completedOn: day("completedOn"),
    examinedOn: day("examinedOn"),
    printedExpiry: day("printedExpiry"),
    hours: reading("hours", readHours, "hours-unreadable"),
    cohort: told("cohort"),
    ownStaff: reading("ownStaff", readYesOrNo, "yes-or-no-unreadable") ?? false,
  };
  return { facts, reasons: inOrder([...reasons, ...together(facts, rules)]) };
}

/** What can be read, and does not go together. */
function together(facts: ReadGraduate, { recognized }: ReadingRules): readonly Reason[] {
  const { issuedOn, birthDate, completedOn, examinedOn, printedExpiry } = facts;
  if (issuedOn === null) return [];
  const found: Reason[] = [];
  const add = (is: boolean, code: ReasonCode, field: GraduateField) => {
    if (is) found.push({ code, field });
  };
  add(birthDate !== null && birthDate >= issuedOn, "born-after-issue", "birthDate");
  add(isTooYoung(birthDate, issuedOn), "too-young", "birthDate");
  add(completedOn !== null && completedOn > issuedOn, "after-issue", "completedOn");
  add(examinedOn !== null && examinedOn > issuedOn, "after-issue", "examinedOn");
  add(printedExpiry !== null && printedExpiry < issuedOn, "expires-before-issue", "printedExpiry");
  add(!isAmong(recognized, issuedOn), "program-not-recognized", "issuedOn");
  return found;
}

/** Somebody who was not born yet is told so, and not that they are too young. */
function isTooYoung(birthDate: PlainDate | null, issuedOn: PlainDate): boolean {
  return birthDate !== null && birthDate < issuedOn && addYears(birthDate, youngest) > issuedOn;
}

function inOrder(reasons: readonly Reason[]): readonly Reason[] {
  const place = ({ field }: Reason) => (field === null ? -1 : graduateFields.indexOf(field));
  return reasons.toSorted((a, b) => place(a) - place(b));
}
