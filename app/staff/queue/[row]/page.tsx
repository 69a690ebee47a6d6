import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { listAddress, readListQuery } from "@/app/staff/imports/list-query";
import { rowAddress } from "@/app/staff/queue/row-address";
import { Section } from "@/components/staff/section";
import { Page } from "@/components/ui/page";
import { SummaryList } from "@/components/ui/summary-list";
import { requireRole } from "@/lib/auth/session";
import { dayOf } from "@/lib/dates";
import { writeDay } from "@/lib/i18n/write-day";
import { findNextWaiting, findRow } from "@/lib/intake/find-waiting-rows";
import { parseRowKey } from "@/lib/intake/row-key";
import { timeZoneOf } from "@/lib/states/catalogue";
import { Settled } from "./settled";
import { WaysOn } from "./ways-on";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("queue");
  return { title: t("title") };
}

export default async function WaitingRowPage({
  params,
  searchParams,
}: {
  readonly params: Promise<{ row: string }>;
  readonly searchParams: Promise<{ reason?: string }>;
}) {
  const { state } = await requireRole("registrar");
  const key = parseRowKey(decodeURIComponent((await params).row));
  const row = key && (await findRow(key, state));
  if (!key || !row) notFound();
  const { reason } = readListQuery(await searchParams);
  const [t, words, locale, next] = await Promise.all([
    getTranslations("queue.row"),
    getTranslations("imports.reason"),
    getLocale(),
    findNextWaiting(row, reason),
  ]);
  const { file, number, cells, reasons } = row;
  const waits = row.outcome === "needs-review" && row.resolvedAt === null;
  const width = Math.max(file.headers.length, cells.length);
  const wrongIn = (column: number | null) =>
    reasons.filter((one) => one.column === column).map(({ code }) => words(code));
  return (
    <Page
      title={t("title", { number, file: file.name })}
      lead={t("lead", { day: writeDay(dayOf(file.uploadedAt, timeZoneOf(state)), locale) })}
      above={
        <span className="flex flex-wrap gap-6">
          <Link
            href={listAddress("/staff/queue", { reason, page: 1 })}
            className="text-primary underline"
          >
            {t("back")}
          </Link>
          {next && (
            <Link href={rowAddress(next, reason)} rel="next" className="text-primary underline">
              {t("next")}
            </Link>
          )}
        </span>
      }
    >
      {!waits && <Settled row={row} />}
      {wrongIn(null).map((sentence) => (
        <p key={sentence} className="mb-4 font-semibold text-invalid">
          {sentence}
        </p>
      ))}
      <Section title={t("cells")}>
        <SummaryList
          facts={Array.from({ length: width }, (_, column) => ({
            name: file.headers[column] ?? t("extra", { number: column + 1 }),
            value: (
              <span className="whitespace-pre-wrap break-words">
                {cells[column]?.trim() ? cells[column] : t("blank")}
              </span>
            ),
            note:
              wrongIn(column).length > 0 ? (
                <strong className="text-invalid">{wrongIn(column).join(" ")}</strong>
              ) : undefined,
          }))}
        />
      </Section>
      {waits && <WaysOn rowKey={key} reason={reason} />}
    </Page>
  );
}
