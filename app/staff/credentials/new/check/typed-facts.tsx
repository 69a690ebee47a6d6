import { getTranslations } from "next-intl/server";
import { Day } from "@/components/day";
import { SummaryList } from "@/components/ui/summary-list";
import { listPrograms } from "@/lib/registry/list-programs";
import type { NewCredential } from "@/lib/registry/new-credential";
import { fullName } from "@/lib/registry/person-name";
import { kindEntry, stateName } from "@/lib/states/catalogue";

/** What was typed of a credential that is to be registered, to be looked over once more. */
export async function TypedFacts({
  input,
  state,
}: {
  readonly input: NewCredential;
  readonly state: string;
}) {
  const [t, confirm] = await Promise.all([
    getTranslations("register"),
    getTranslations("register.confirm"),
  ]);
  const programs = input.origin === "program" ? await listPrograms(state) : [];
  const missing = <span className="text-quiet">{confirm("missing")}</span>;
  const kind = kindEntry(state, input.kind);
  return (
    <SummaryList
      facts={[
        { name: t("field.origin"), value: t(`origin.${input.origin}.text`) },
        {
          name: t("group.person"),
          value: fullName({ ...input, middle: input.middle ?? null }),
        },
        {
          name: t("field.birthDate"),
          value: input.birthDate ? <Day day={input.birthDate} /> : missing,
        },
        { name: t("field.email"), value: input.email ?? missing },
        { name: t("field.kind"), value: kind ? `${kind.title} (${kind.code})` : input.kind },
        ...(input.origin === "reciprocity"
          ? [
              { name: t("field.fromState"), value: stateName(input.fromState) },
              { name: t("field.fromKind"), value: input.fromKind },
              { name: t("field.fromNumber"), value: input.fromNumber ?? missing },
              {
                name: t("field.fromExpiry"),
                value: input.fromExpiry ? <Day day={input.fromExpiry} /> : missing,
              },
              { name: t("field.fromStanding"), value: t(`homeStanding.${input.fromStanding}`) },
            ]
          : []),
        ...(input.origin === "program"
          ? [
              {
                name: t("field.programId"),
                value: programs.find(({ id }) => id === input.programId)?.name ?? missing,
              },
            ]
          : []),
        ...(input.origin === "legacy"
          ? [{ name: t("field.programAsWritten"), value: input.programAsWritten ?? missing }]
          : []),
        {
          name: t("field.issuedOn"),
          value: input.issuedOn ? <Day day={input.issuedOn} /> : missing,
        },
        ...("printedExpiry" in input && input.printedExpiry !== undefined
          ? [{ name: t("field.printedExpiry"), value: <Day day={input.printedExpiry} /> }]
          : []),
        { name: t("field.copy"), value: input.documentName ?? missing },
      ]}
    />
  );
}
