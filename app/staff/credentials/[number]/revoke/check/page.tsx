import type { Metadata } from "next";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { CaseLine } from "@/app/staff/credentials/[number]/case-line";
import { Day } from "@/components/day";
import { Page } from "@/components/ui/page";
import { SummaryList } from "@/components/ui/summary-list";
import { requireRole } from "@/lib/auth/session";
import { verdictSentence } from "@/lib/i18n/verdict-sentence";
import { writeDay } from "@/lib/i18n/write-day";
import { findDraft, fingerprint } from "@/lib/registry/drafts";
import { NewRevocation, revocationDraft } from "@/lib/registry/revoke-credential";
import { previewRevocation } from "@/lib/registry/preview-revocation";
import { revoke } from "./actions";
import { RevokeForm } from "./revoke-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("credentials.revocation");
  return { title: t("title") };
}

export default async function CheckRevocationPage({
  params,
}: {
  readonly params: Promise<{ number: string }>;
}) {
  const { userId, state } = await requireRole("registrar");
  const { number } = await params;
  const draft = await findDraft(userId, revocationDraft(number));
  const input = NewRevocation.safeParse(draft);
  if (!draft || !input.success) redirect(`/staff/credentials/${number}/revoke`);
  const { from, reason } = input.data;
  const preview = await previewRevocation(number, from, state);
  if (!preview) notFound();
  const [t, errors, locale] = await Promise.all([
    getTranslations("credentials.revocation"),
    getTranslations("errors"),
    getLocale(),
  ]);
  const addresses = new Intl.ListFormat(locale).format(preview.toldAt);
  return (
    <Page title={t("title")} above={<CaseLine number={number} />}>
      <SummaryList
        facts={[
          { name: t("from"), value: <Day day={from} /> },
          { name: t("reason"), value: reason, note: t("reasonNote") },
          { name: t("shownNow"), value: verdictSentence(preview.today, locale) },
          {
            name: t("shownFrom", { day: writeDay(from, locale) }),
            value: verdictSentence(preview.then, locale),
            note: t("everywhere"),
          },
          {
            name: t("told"),
            value: addresses === "" ? t("toldNobody") : t("toldAt", { address: addresses }),
          },
        ]}
      />
      <p className="mt-4 max-w-prose">{t("undo")}</p>
      <RevokeForm
        action={revoke.bind(null, number, fingerprint(draft))}
        words={{ problem: errors("summary"), revoke: t("revoke") }}
      />
      <p className="mt-4">
        <Link href={`/staff/credentials/${number}/revoke`} className="text-primary underline">
          {t("change")}
        </Link>
      </p>
    </Page>
  );
}
