import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { CountedWork } from "@/components/work/counted-work";
import type { Drawing } from "@/lib/education/audit-drawing";

/** An audit that is being drawn, counted, or why none was drawn. Without scripts the page asks again by itself. */
export async function DrawingNotice({
  drawing: { asked, done, total, work, refusal },
}: {
  readonly drawing: Drawing;
}) {
  const [t, messages] = await Promise.all([getTranslations("audits"), getMessages()]);
  const { kind, from, to } = asked;
  const name = t("name", { kind, from, to });
  if (work !== "running") {
    return (
      <Notice kind="problem" title={name}>
        {refusal === null ? t("drawing.stopped") : t(`refused.${refusal}`)}
      </Notice>
    );
  }
  return (
    <Notice title={name}>
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <NextIntlClientProvider messages={{ audits: { drawing: messages.audits.drawing } }}>
        <CountedWork
          address="/staff/audits/progress"
          words="audits.drawing"
          first={{ done, total }}
        />
      </NextIntlClientProvider>
      <p className="mt-2">{t("drawing.leave")}</p>
    </Notice>
  );
}
