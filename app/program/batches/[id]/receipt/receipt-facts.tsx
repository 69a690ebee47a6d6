import { useLocale, useTranslations } from "next-intl";
import { SummaryList } from "@/components/ui/summary-list";
import type { BatchReceipt } from "@/lib/batches/batch-receipt";
import { rowOutcomes } from "@/lib/batches/row-outcomes";
import { writeMoment } from "@/lib/i18n/write-day";
import { timeZoneOf } from "@/lib/states/catalogue";

/** What was received, when, and what became of how many rows. */
export function ReceiptFacts({ receipt }: { readonly receipt: BatchReceipt }) {
  const [t, all, locale] = [
    useTranslations("batches.receipt"),
    useTranslations("batches"),
    useLocale(),
  ];
  const { batch, submittedAt, counts, sha256 } = receipt;
  const moment = (at: Date) => writeMoment(at, locale, timeZoneOf(batch.program.state));
  return (
    <SummaryList
      facts={[
        { name: t("file"), value: batch.name },
        { name: t("program"), value: batch.program.name },
        { name: t("submittedAt"), value: moment(submittedAt) },
        ...(batch.finishedAt === null
          ? []
          : [{ name: t("finishedAt"), value: moment(batch.finishedAt) }]),
        ...rowOutcomes.map((outcome) => ({
          name: all(`outcome.${outcome}`),
          value: counts[outcome].toLocaleString("en-US"),
        })),
        {
          name: t("fingerprint"),
          value: <span className="break-all font-mono text-[0.9rem]">{sha256}</span>,
        },
      ]}
    />
  );
}
