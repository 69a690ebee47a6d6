import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { pageSize, type ListQuery } from "@/app/staff/imports/list-query";
import { Section } from "@/components/staff/section";
import { Notice } from "@/components/ui/notice";
import type { LegacyFile } from "@/lib/intake/find-file";
import { viewPlan } from "@/lib/intake/find-problems";
import { missingColumns } from "@/lib/intake/guess-columns";
import { Counts } from "./counts";
import { Problems } from "./problems";
import { StartForm } from "./start-form";

/** What the import of a stored file would do, and the button that does it. */
export async function Plan({
  file,
  list,
}: {
  readonly file: LegacyFile;
  readonly list: ListQuery;
}) {
  const t = await getTranslations("imports");
  const columns = (
    <Link href={`/staff/imports/${file.id}/columns`} className="text-primary underline">
      {t("file.columns")}
    </Link>
  );
  const missing = missingColumns(file.mapping).map((field) => t(`field.${field}`));
  if (missing.length > 0) {
    return (
      <Notice kind="attention">
        {t("mapping.columns-missing", { fields: missing.join(", ") })} {columns}
      </Notice>
    );
  }
  const skip = (list.page - 1) * pageSize;
  const { counts, problems } = await viewPlan(file, { code: list.reason, skip, take: pageSize });
  return (
    <>
      <Notice>{t("preview.notYet")}</Notice>
      <Section title={t("preview.title")}>
        <Counts counts={counts} />
        <div className="mt-6 flex flex-wrap items-center gap-6">
          <StartForm
            fileId={file.id}
            words={{ start: t("preview.import", { count: counts.registered }) }}
          />
          {columns}
        </div>
      </Section>
      <Problems
        title={t("preview.problems")}
        file={file}
        list={list}
        counts={counts}
        problems={problems}
      />
    </>
  );
}
