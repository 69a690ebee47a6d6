import { getTranslations } from "next-intl/server";
import { pageSize, type ListQuery } from "@/app/staff/imports/list-query";
import { Section } from "@/components/staff/section";
import { buttonClasses, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { LegacyFile } from "@/lib/intake/find-file";
import { viewOutcome } from "@/lib/intake/find-problems";
import { Counts } from "./counts";
import { Problems } from "./problems";

/** What the import of a file did, and the file with an outcome in each row. */
export async function Outcome({
  file,
  list,
}: {
  readonly file: LegacyFile;
  readonly list: ListQuery;
}) {
  const t = await getTranslations("imports");
  const skip = (list.page - 1) * pageSize;
  const { counts, problems } = await viewOutcome(file, { code: list.reason, skip, take: pageSize });
  return (
    <>
      <Notice kind="success">{t("summary.finished")}</Notice>
      <Section title={t("summary.title")}>
        <Counts counts={counts} />
        <p className="mt-6 flex flex-wrap gap-3">
          <a href={`/staff/imports/${file.id}/result`} download className={buttonClasses()}>
            {t("summary.download")}
          </a>
          {counts.needsReview > 0 && (
            <ButtonLink href="/staff/queue" look="secondary">
              {t("summary.queue")}
            </ButtonLink>
          )}
        </p>
      </Section>
      <Problems
        title={t("preview.problemsAfter")}
        file={file}
        list={list}
        counts={counts}
        problems={problems}
      />
    </>
  );
}
