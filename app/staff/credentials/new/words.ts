import { getTranslations } from "next-intl/server";
import { homeStandings } from "@/lib/registry/new-credential";
import { origins } from "@/lib/registry/origins";

type FieldName =
  | "origin"
  | "given"
  | "middle"
  | "family"
  | "birthDate"
  | "email"
  | "kind"
  | "fromState"
  | "fromKind"
  | "fromNumber"
  | "fromExpiry"
  | "fromStanding"
  | "programId"
  | "programAsWritten"
  | "issuedOn"
  | "printedExpiry"
  | "copy";

interface FieldWords {
  readonly label: string;
  readonly hint?: string;
}

/** The sentences of the registration form, in the reader's language. */
export interface RegistrationWords {
  readonly problem: string;
  readonly optional: string;
  readonly choose: string;
  readonly check: string;
  readonly discard: string;
  readonly kept: string;
  readonly attached: string;
  readonly groups: Readonly<Record<"person" | "credential", string>>;
  readonly fields: Readonly<Record<FieldName, FieldWords>>;
  readonly origins: readonly {
    readonly value: string;
    readonly text: string;
    readonly hint: string;
  }[];
  readonly homeStandings: readonly { readonly value: string; readonly text: string }[];
}

/** Reads them from the messages. */
export async function registrationWords(): Promise<RegistrationWords> {
  const [t, common, errors] = await Promise.all([
    getTranslations("register"),
    getTranslations("common"),
    getTranslations("errors"),
  ]);
  return {
    problem: errors("summary"),
    optional: common("optional"),
    choose: t("choose"),
    check: t("check"),
    discard: t("discard"),
    kept: t("kept"),
    attached: t("attached"),
    groups: { person: t("group.person"), credential: t("group.credential") },
    fields: {
      origin: { label: t("field.origin") },
      given: { label: t("field.given") },
      middle: { label: t("field.middle") },
      family: { label: t("field.family") },
      birthDate: { label: t("field.birthDate") },
      email: { label: t("field.email"), hint: t("hint.email") },
      kind: { label: t("field.kind") },
      fromState: { label: t("field.fromState") },
      fromKind: { label: t("field.fromKind"), hint: t("hint.fromKind") },
      fromNumber: { label: t("field.fromNumber") },
      fromExpiry: { label: t("field.fromExpiry") },
      fromStanding: { label: t("field.fromStanding"), hint: t("hint.fromStanding") },
      programId: { label: t("field.programId") },
      programAsWritten: { label: t("field.programAsWritten") },
      issuedOn: { label: t("field.issuedOn"), hint: t("hint.issuedOn") },
      printedExpiry: { label: t("field.printedExpiry"), hint: t("hint.printedExpiry") },
      copy: { label: t("field.copy"), hint: t("hint.copy") },
    },
    origins: origins.map((value) => ({
      value,
      text: t(`origin.${value}.text`),
      hint: t(`origin.${value}.hint`),
    })),
    homeStandings: homeStandings.map((value) => ({ value, text: t(`homeStanding.${value}`) })),
  };
}
