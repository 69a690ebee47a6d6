import type { PlainDate } from "@/lib/dates";
import { always, type Version } from "@/lib/rules/dated";
import {
  forEachField,
  graduateFields,
  type FieldUse,
  type GraduateField,
  type GraduateFieldUses,
} from "@/lib/rules/graduate-fields";
import { readings } from "@/lib/rules/record";
import { policyOf } from "./index";

const section = "what is asked of a graduate";

function use(field: GraduateField, value: FieldUse, says: string) {
  return always<FieldUse>(field, value, readings(section, says));
}

/** What is asked where no source of a state says otherwise. */
const asked: GraduateFieldUses = {
  family: use("family", "asked", "A credential names its holder."),
  given: use("given", "asked", "A credential names its holder."),
  middle: use("middle", "optional", "Many people have no middle name."),
  birthDate: use(
    "birthDate",
    "asked",
    "Names are shared by many people; the birth date tells them apart and is shown to nobody who verifies.",
  ),
  email: use("email", "optional", "Who has an address gets the certificate by e-mail."),
  issuedOn: use("issuedOn", "asked", "Every term and every duty is counted from the day of issue."),
  completedOn: use("completedOn", "optional", "The day on which the training was completed."),
  examinedOn: use("examinedOn", "optional", "The day on which the examination was passed."),
  hours: use("hours", "optional", "Lengths of training differ, and not every state names one."),
  cohort: use("cohort", "optional", "Many programs teach in cohorts."),
  ownStaff: use("ownStaff", "optional", "Whether the operator employs the graduate is shown."),
  printedExpiry: use("printedExpiry", "optional", "The last day that the certificate shows."),
};

/** Who submits a graduate: the program itself, or the office that records a program's certificate. */
export type GraduateRoute = "program" | "office";

/** What the office has to have of a certificate that it records; of what else a program is asked, it may have nothing. */
const askedOfOffice: readonly GraduateField[] = ["family", "given", "issuedOn"];

/**
 * What is asked of the graduates of a program for one credential kind on a day, each with its source. The form,
 * the file and the API read it from here.
 */
export function usesOn(
  state: string,
  kind: string,
  day: PlainDate,
  route: GraduateRoute = "program",
): Readonly<Record<GraduateField, Version<FieldUse>>> {
  const uses = { ...asked, ...policyOf(state)?.credentials[kind]?.graduates };
  return forEachField((field) => {
    const use = uses[field].on(day);
    const eased = route === "office" && use.value === "asked" && !askedOfOffice.includes(field);
    return eased ? { ...use, value: "optional" } : use;
  });
}

/** The fields that may be filled in for a credential kind on a day, in their order. */
export function fieldsOn(state: string, kind: string, day: PlainDate): readonly GraduateField[] {
  const uses = usesOn(state, kind, day);
  return graduateFields.filter((field) => uses[field].value !== "refused");
}
