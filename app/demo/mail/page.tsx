import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { isDemo } from "@/lib/env";
import { listCaught } from "@/lib/mail/read-caught";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("mail.caught");
  return { title: t("title") };
}

export default async function CaughtMailPage({
  searchParams,
}: {
  readonly searchParams: Promise<{ readonly page?: string | readonly string[] }>;
}) {
  if (!isDemo()) notFound();
  const page = pageAsked((await searchParams).page);
  const [t, format, { messages, older }] = await Promise.all([
    getTranslations("mail.caught"),
    getFormatter(),
    listCaught(page),
  ]);
  return (
    <main>
      <Page title={t("title")} lead={t("about")}>
        {messages.length === 0 ? (
          <Notice title={t("emptyTitle")}>{t("empty")}</Notice>
        ) : (
          <DataTable
            caption={t("title")}
            columns={[t("subject"), t("to"), t("at")]}
            rows={messages.map(({ id, subject, to, at }) => ({
              key: id,
              cells: [
                <Link key="subject" href={`/demo/mail/${id}`}>
                  {subject === "" ? t("noSubject") : subject}
                </Link>,
                to,
                <time key="at" dateTime={at.toISOString()} className="whitespace-nowrap">
                  {format.dateTime(at, { dateStyle: "medium", timeStyle: "medium" })}
                </time>,
              ],
            }))}
          />
        )}
        {(page > 1 || older) && (
          <nav aria-label={t("pages")} className="mt-6 flex gap-4">
            {page > 1 && (
              <ButtonLink look="secondary" href={`/demo/mail?page=${String(page - 1)}`}>
                {t("newer")}
              </ButtonLink>
            )}
            {older && (
              <ButtonLink look="secondary" href={`/demo/mail?page=${String(page + 1)}`}>
                {t("older")}
              </ButtonLink>
            )}
          </nav>
        )}
      </Page>
    </main>
  );
}

function pageAsked(text: string | readonly string[] | undefined): number {
  return typeof text === "string" && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 1;
}
