import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { listSubmittingPrograms } from "@/lib/programs/list-submitting-programs";
import { FieldReference } from "./field-reference";
import { UploadForm } from "./upload-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("batches.new");
  return { title: t("title") };
}

export default async function NewBatchPage() {
  const { organizationId } = await requireRole("operator");
  const [t, one, common, errors, programs] = await Promise.all([
    getTranslations("batches.new"),
    getTranslations("batches.one"),
    getTranslations("common"),
    getTranslations("errors"),
    listSubmittingPrograms(organizationId),
  ]);
  return (
    <main>
      <Page title={t("title")} lead={t("lead")}>
        {programs.length === 0 ? (
          <Notice kind="attention">{t("noProgram")}</Notice>
        ) : (
          <>
            <p className="max-w-prose">{t("privacy")}</p>
            <p className="mt-3">
              <Link href="/program/batches/one" className="text-primary underline">
                {one("link")}
              </Link>
            </p>
            <UploadForm
              programs={programs.map(({ id, name }) => ({ value: id, text: name }))}
              words={{
                program: t("program"),
                file: t("file"),
                hint: t("hint"),
                cohort: t("cohort"),
                cohortHint: t("cohortHint"),
                enrolled: t("enrolled"),
                examined: t("examined"),
                optional: common("optional"),
                button: t("button"),
                sending: t("sending"),
                problem: errors("summary"),
              }}
            />
            <FieldReference programs={programs} />
          </>
        )}
      </Page>
    </main>
  );
}
