import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { FactForm, type FactField } from "@/components/staff/fact-form";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { templateColumns } from "@/lib/batches/template-columns";
import { listSubmittingPrograms } from "@/lib/programs/list-submitting-programs";
import { handIn } from "./actions";
import { fieldKinds } from "./field-kinds";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("batches.one");
  return { title: t("title") };
}

export default async function OneGraduatePage({
  searchParams,
}: {
  readonly searchParams: Promise<{ program?: string }>;
}) {
  const { organizationId } = await requireRole("operator");
  const [{ program: asked }, t, common, errors, programs] = await Promise.all([
    searchParams,
    getTranslations("batches"),
    getTranslations("common"),
    getTranslations("errors"),
    listSubmittingPrograms(organizationId),
  ]);
  const program = programs.find(({ id }) => id === asked) ?? programs[0];
  const above = (
    <Link href="/program/batches/new" className="text-primary underline">
      {t("new.title")}
    </Link>
  );
  if (!program) {
    return (
      <main>
        <Page title={t("one.title")} above={above}>
          <Notice kind="attention">{t("new.noProgram")}</Notice>
        </Page>
      </main>
    );
  }
  const questions = templateColumns(program.state, program.kind).map(
    ({ field, use }): FactField => ({
      name: field,
      kind: fieldKinds[field],
      label: t(`field.${field}`),
      ...(fieldKinds[field] === "checkbox" ? {} : { hint: t(`hint.${field}`) }),
      optional: use === "optional",
    }),
  );
  return (
    <main>
      <Page title={t("one.title")} lead={t("one.lead", { program: program.name })} above={above}>
        {programs.length > 1 && (
          <form method="get">
            <SelectField
              name="program"
              label={t("new.program")}
              defaultValue={program.id}
              options={programs.map(({ id, name }) => ({ value: id, text: name }))}
            />
            <Button look="secondary">{t("one.choose")}</Button>
          </form>
        )}
        <FactForm
          key={program.id}
          action={handIn.bind(null, program.id)}
          questions={questions}
          words={{
            problem: errors("summary"),
            optional: common("optional"),
            submit: t("one.submit"),
          }}
        />
      </Page>
    </main>
  );
}
