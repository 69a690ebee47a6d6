import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { BatchProgress } from "@/lib/batches/batch-progress";
import { resume } from "./actions";
import { ProgressBars } from "./progress-bars";

/** How far the work on a batch is, counted. Without scripts the page asks again by itself, or by the link. */
export async function Running({
  batchId,
  progress,
}: {
  readonly batchId: string;
  readonly progress: BatchProgress;
}) {
  const [t, messages] = await Promise.all([getTranslations("batches.progress"), getMessages()]);
  if (progress.work === "stopped") {
    return (
      <>
        <Notice kind="attention">{t("stopped")}</Notice>
        <form action={resume.bind(null, batchId)} className="mt-4">
          <Button>{t("goOn")}</Button>
        </form>
      </>
    );
  }
  return (
    <Section title={t(progress.work === "registering" ? "title" : "following")}>
      <noscript>
        <meta httpEquiv="refresh" content="3" />
        <p>
          <a href={`/program/batches/${batchId}`} className="text-primary underline">
            {t("again")}
          </a>
        </p>
      </noscript>
      <NextIntlClientProvider messages={{ batches: { progress: messages.batches.progress } }}>
        <ProgressBars key={progress.work} batchId={batchId} first={progress} />
      </NextIntlClientProvider>
      <p className="mt-4 max-w-prose">{t("leave")}</p>
    </Section>
  );
}
