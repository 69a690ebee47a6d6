import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { z } from "zod";
import { Page } from "@/components/ui/page";
import { SummaryList } from "@/components/ui/summary-list";
import { isDemo } from "@/lib/env";
import { findCaught } from "@/lib/mail/read-caught";
import { LinkedText } from "./linked-text";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("mail.caught");
  return { title: t("title") };
}

export default async function CaughtMessagePage({
  params,
}: {
  readonly params: Promise<{ readonly id: string }>;
}) {
  if (!isDemo()) notFound();
  const { id } = await params;
  const message = z.uuid().safeParse(id).success ? await findCaught(id) : null;
  if (message === null) notFound();
  const [t, format] = await Promise.all([getTranslations("mail.caught"), getFormatter()]);
  return (
    <main>
      <Page
        title={message.subject === "" ? t("noSubject") : message.subject}
        above={<Link href="/demo/mail">{t("back")}</Link>}
      >
        <SummaryList
          facts={[
            { name: t("from"), value: message.from },
            { name: t("to"), value: message.to },
            {
              name: t("at"),
              value: format.dateTime(message.at, { dateStyle: "long", timeStyle: "medium" }),
            },
            {
              name: t("messageId"),
              value: <span className="font-mono break-all">{message.messageId}</span>,
            },
          ]}
        />
        <h2 className="mt-8">{t("text")}</h2>
        <LinkedText text={message.text} />
        <h2 className="mt-8">{t("html")}</h2>
        <iframe
          title={t("frame")}
          srcDoc={message.html}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          className="mt-3 h-[60rem] w-full max-w-3xl border border-hairline bg-white"
        />
      </Page>
    </main>
  );
}
