import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ProgramLine } from "@/app/staff/programs/program-line";
import { FactForm } from "@/components/staff/fact-form";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { closureDraft } from "@/lib/programs/check-closure";
import { findProgram } from "@/lib/programs/find-program";
import { listCustodians } from "@/lib/programs/list-custodians";
import { listProgramNames } from "@/lib/programs/list-program-names";
import { findDraft } from "@/lib/registry/drafts";
import { check } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("programs.close");
  return { title: t("title") };
}

export default async function ClosePage({ params }: { readonly params: Promise<{ id: string }> }) {
  const { userId, state } = await requireRole("registrar");
  const { id } = await params;
  const program = await findProgram(id, state);
  if (!program) notFound();
  const { operator } = program;
  const [t, words, common, errors, locale, custodians, names, draft] = await Promise.all([
    getTranslations("programs.close"),
    getTranslations("programs"),
    getTranslations("common"),
    getTranslations("errors"),
    getLocale(),
    listCustodians(operator.id, state),
    listProgramNames(operator.id),
    findDraft(userId, closureDraft(operator.id)),
  ]);
  return (
    <Page
      title={`${t("title")}: ${operator.name}`}
      lead={t("lead", { programs: new Intl.ListFormat(locale).format(names) })}
      above={<ProgramLine id={id} name={program.name} />}
    >
      <FactForm
        action={check.bind(null, id)}
        initial={draft ?? {}}
        questions={[
          { name: "closedOn", kind: "date", label: t("closedOn") },
          {
            name: "custodian",
            kind: "choice",
            label: t("custodian"),
            options: [
              { value: "office", text: t("office") },
              ...custodians.map(({ id: value, name: text }) => ({ value, text })),
            ],
          },
          { name: "remark", kind: "area", label: t("remark") },
        ]}
        words={{ problem: errors("summary"), optional: common("optional"), submit: words("goOn") }}
      />
    </Page>
  );
}
