import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import type { ImportProgress } from "@/lib/intake/import-progress";
import { ProgressBar } from "./progress-bar";

/** How far an import is, counted. Without scripts the page asks again by itself. */
export async function Running({
  fileId,
  progress: { done, total },
}: {
  readonly fileId: string;
  readonly progress: ImportProgress;
}) {
  const [t, messages] = await Promise.all([getTranslations("imports.progress"), getMessages()]);
  return (
    <Section title={t("title")}>
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <NextIntlClientProvider messages={{ imports: { progress: messages.imports.progress } }}>
        <ProgressBar fileId={fileId} first={{ done, total }} />
      </NextIntlClientProvider>
      <p className="mt-4 max-w-prose">{t("leave")}</p>
    </Section>
  );
}
