import { getTranslations } from "next-intl/server";
import type { FactField } from "@/components/staff/fact-form";
import type { CorrectableCredential } from "@/lib/registry/correctable-facts";
import { listPrograms } from "@/lib/registry/list-programs";
import { vouching } from "@/lib/registry/sources";
import { states } from "@/lib/states/catalogue";

/** What is asked about a credential that is to be corrected, by how it came into the register. */
export async function correctionQuestions(
  { origin }: CorrectableCredential,
  state: string,
): Promise<readonly FactField[]> {
  const t = await getTranslations("facts");
  const expiry: FactField = {
    name: "printedExpiry",
    kind: "date",
    label: t("field.expiryOnCertificate"),
    hint: t("hint.printedExpiry"),
    optional: true,
  };
  const issuedOn: FactField = { name: "issuedOn", kind: "date", label: t("field.issuedOn") };
  const common: readonly FactField[] = [
    {
      name: "firstCertificate",
      kind: "checkbox",
      label: t("field.firstCertificate"),
    },
    {
      name: "source",
      kind: "choice",
      label: t("field.source"),
      options: vouching.map((value) => ({ value, text: t(`source.${value}`) })),
    },
    { name: "reason", kind: "area", label: t("field.reason"), hint: t("hint.correctedReason") },
  ];
  switch (origin) {
    case "program":
      return [issuedOn, expiry, await programQuestion(state, t("field.programId")), ...common];
    case "legacy":
      return [
        { ...issuedOn, optional: true },
        expiry,
        {
          name: "programAsWritten",
          kind: "text",
          label: t("field.programAsWritten"),
          optional: true,
        },
        ...common,
      ];
    case "reciprocity":
      return [
        issuedOn,
        {
          name: "fromState",
          kind: "choice",
          label: t("field.fromState"),
          options: states().map(({ code, name }) => ({ value: code, text: name })),
        },
        { name: "fromKind", kind: "text", label: t("field.fromKind") },
        { name: "fromNumber", kind: "text", label: t("field.fromNumber"), optional: true },
        { name: "fromExpiry", kind: "date", label: t("field.fromExpiry"), optional: true },
        ...common,
      ];
  }
}

async function programQuestion(state: string, label: string): Promise<FactField> {
  const programs = await listPrograms(state);
  return {
    name: "programId",
    kind: "choice",
    label,
    options: programs.map(({ id, name }) => ({ value: id, text: name })),
  };
}
