import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
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
  const message = await findCaught(id);
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
        <p className="mt-6">
          <a href={`/demo/mail/${id}/formatted`}>{t("formatted")}</a>
        </p>
        <LinkedText text={message.text} />
      </Page>
    </main>
  );
}
