import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import { CountedWork } from "@/components/work/counted-work";
import type { ImportProgress } from "@/lib/intake/import-progress";

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
        <CountedWork
          address={`/staff/imports/${fileId}/progress`}
          words="imports.progress"
          first={{ done, total }}
        />
      </NextIntlClientProvider>
      <p className="mt-4 max-w-prose">{t("leave")}</p>
    </Section>
  );
}
