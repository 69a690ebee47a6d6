import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ConfirmForm } from "@/app/staff/programs/confirm-form";
import { DataTable } from "@/components/ui/data-table";
import { Page } from "@/components/ui/page";
import { SummaryList } from "@/components/ui/summary-list";
import { requireRole } from "@/lib/auth/session";
import { grouped } from "@/lib/credential-number";
import { today } from "@/lib/dates";
import { writeDay } from "@/lib/i18n/write-day";
import { NewRecallDecision, previewRecall, recallDraft } from "@/lib/recalls/decide-recall";
import { findDraft, fingerprint } from "@/lib/registry/drafts";
import { fullName } from "@/lib/registry/person-name";
import { timeZoneOf } from "@/lib/states/catalogue";
import { revoke } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("recalls.check");
  return { title: t("title") };
}

export default async function CheckRecallPage({
  params,
}: {
  readonly params: Promise<{ id: string; action: string }>;
}) {
  const registrar = await requireRole("registrar");
  const { id, action } = await params;
  const page = `/staff/programs/${id}/recalls/${action}`;
  const draft = await findDraft(registrar.userId, recallDraft(action));
  const input = NewRecallDecision.safeParse(draft);
  if (!draft || !input.success || input.data.from === undefined) redirect(page);
  const now = today(timeZoneOf(registrar.state));
  const found = await previewRecall(id, action, input.data, registrar, now);
  if (!found.ok) redirect(page);
  const [t, recalls, errors, locale] = await Promise.all([
    getTranslations("recalls.check"),
    getTranslations("recalls"),
    getTranslations("errors"),
    getLocale(),
  ]);
  const count = found.value.length;
  // What is confirmed is what is shown: the very credentials, whatever is decided meanwhile.
  const shown = fingerprint({ ...draft, shown: found.value.map((one) => one.id).join(" ") });
  return (
    <Page title={t("title")} lead={t("lead", { count })}>
      <SummaryList
        facts={[
          { name: t("from"), value: writeDay(input.data.from, locale) },
          { name: t("reason"), value: input.data.reason },
        ]}
      />
      <div className="mt-6">
        <DataTable
          caption={recalls("credentials")}
          columns={[recalls("holder"), recalls("number"), recalls("issuedOn")]}
          rows={found.value.map(({ id: key, holder, number, issuedOn }) => ({
            key,
            cells: [fullName(holder), grouped(number), issuedOn ?? ""],
          }))}
        />
      </div>
      <p className="mt-4 max-w-prose">{t("undo")}</p>
      <ConfirmForm
        action={revoke.bind(null, id, action, shown)}
        look="danger"
        words={{ problem: errors("summary"), confirm: t("confirm", { count }) }}
      />
      <p className="mt-4">
        <Link href={page} className="text-primary underline">
          {t("change")}
        </Link>
      </p>
    </Page>
  );
}
