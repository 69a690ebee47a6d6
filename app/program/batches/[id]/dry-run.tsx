import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import { buttonClasses, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SummaryList } from "@/components/ui/summary-list";
import { examineBatch } from "@/lib/batches/examine-batch";
import type { Batch } from "@/lib/batches/find-batch";
import { missingColumns } from "@/lib/batches/save-columns";
import { countFacts } from "./count-facts";
import { Problems } from "./problems";
import type { ProblemsQuery } from "./problems-query";

/** What submitting an open batch would do, and everything in it that has to be mended first. */
export async function DryRun({
  batch,
  list,
}: {
  readonly batch: Batch;
  readonly list: ProblemsQuery;
}) {
  const t = await getTranslations("batches");
  const columns = (
    <Link href={`/program/batches/${batch.id}/columns`} className="text-primary underline">
      {t("dryRun.columns")}
    </Link>
  );
  const missing = missingColumns(batch).map((field) => t(`field.${field}`));
  if (missing.length > 0) {
    return (
      <Notice kind="attention">
        {t("dryRun.columnsMissing", { fields: missing.join(", ") })} {columns}
      </Notice>
    );
  }
  const examination = await examineBatch(batch, list);
  const { counts, ownStaff } = examination;
  return (
    <>
      <Notice>{t("dryRun.notYet")}</Notice>
      <Section title={t("dryRun.title")}>
        <SummaryList facts={countFacts(counts, t)} />
        <p className="mt-3 max-w-prose">{t("ownStaff", { count: ownStaff })}</p>
        <div className="mt-6 flex flex-wrap items-center gap-6">
          {counts.submit > 0 && (
            <ButtonLink href={`/program/batches/${batch.id}/submit`}>
              {t("dryRun.goOn", { count: counts.submit })}
            </ButtonLink>
          )}
          <a
            href={`/program/batches/${batch.id}/file`}
            download
            className={buttonClasses({ look: "secondary" })}
          >
            {t("dryRun.download")}
          </a>
          {columns}
        </div>
      </Section>
      <Problems batch={batch} list={list} examination={examination} />
    </>
  );
}
