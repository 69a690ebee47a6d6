import { getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import { buttonClasses, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SummaryList } from "@/components/ui/summary-list";
import type { Batch } from "@/lib/batches/find-batch";
import { noOutcomes, rowOutcomes } from "@/lib/batches/row-outcomes";

/** What became of the rows of a submitted batch, its receipt, the list with the numbers, and the way back. */
export async function Outcome({ batch }: { readonly batch: Batch }) {
  const t = await getTranslations("batches");
  const counts = batch.counts ?? noOutcomes;
  const undone = batch.standing === "undone";
  return (
    <>
      {undone ? (
        <Notice kind="attention">{t("done.undone")}</Notice>
      ) : (
        <Notice kind="success">{t("done.notice", { count: counts.registered })}</Notice>
      )}
      <Section title={t("done.title")}>
        <SummaryList
          facts={rowOutcomes.map((outcome) => ({
            name: t(`outcome.${outcome}`),
            value: <span className="tabular-nums">{counts[outcome].toLocaleString("en-US")}</span>,
          }))}
        />
        {counts.mend > 0 && !undone && (
          <p className="mt-6 max-w-prose">{t("done.notMended", { count: counts.mend })}</p>
        )}
        <p className="mt-6 flex flex-wrap gap-3">
          <ButtonLink href={`/program/batches/${batch.id}/receipt`}>{t("done.receipt")}</ButtonLink>
          <a
            href={`/program/batches/${batch.id}/file`}
            download
            className={buttonClasses({ look: "secondary" })}
          >
            {t("done.download")}
          </a>
          {!undone && counts.registered > 0 && (
            <ButtonLink href={`/program/batches/${batch.id}/undo`} look="danger">
              {t("done.undo")}
            </ButtonLink>
          )}
        </p>
      </Section>
    </>
  );
}
