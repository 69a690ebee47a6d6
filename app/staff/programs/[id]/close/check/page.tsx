import type { Metadata } from "next";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ConfirmForm } from "@/app/staff/programs/confirm-form";
import { ProgramLine } from "@/app/staff/programs/program-line";
import { Page } from "@/components/ui/page";
import { SummaryList } from "@/components/ui/summary-list";
import { requireRole } from "@/lib/auth/session";
import { addDays } from "@/lib/dates";
import { writeDay } from "@/lib/i18n/write-day";
import { closureDraft, NewClosure } from "@/lib/programs/check-closure";
import { findProgram } from "@/lib/programs/find-program";
import { listCustodians } from "@/lib/programs/list-custodians";
import { listProgramNames } from "@/lib/programs/list-program-names";
import { findDraft, fingerprint } from "@/lib/registry/drafts";
import { close } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("programs.close");
  return { title: t("checkTitle") };
}

export default async function CheckClosurePage({
  params,
}: {
  readonly params: Promise<{ id: string }>;
}) {
  const { userId, state } = await requireRole("registrar");
  const { id } = await params;
  const program = await findProgram(id, state);
  if (!program) notFound();
  const { operator } = program;
  const draft = await findDraft(userId, closureDraft(operator.id));
  const input = NewClosure.safeParse(draft);
  if (!draft || !input.success) redirect(`/staff/programs/${id}/close`);
  const { closedOn, custodian, remark } = input.data;
  const [t, check, errors, locale, custodians, names] = await Promise.all([
    getTranslations("programs.close"),
    getTranslations("programs.check"),
    getTranslations("errors"),
    getLocale(),
    listCustodians(operator.id, state),
    listProgramNames(operator.id),
  ]);
  const keeper = custodians.find((one) => one.id === custodian)?.name ?? t("office");
  return (
    <Page title={t("checkTitle")} above={<ProgramLine id={id} name={program.name} />}>
      <SummaryList
        facts={[
          { name: t("programs"), value: new Intl.ListFormat(locale).format(names) },
          { name: t("closedOn"), value: writeDay(closedOn, locale) },
          { name: t("from"), value: writeDay(addDays(closedOn, 1), locale) },
          { name: t("keeper"), value: keeper, note: t("keeperNote") },
          { name: t("remark"), value: remark },
        ]}
      />
      <ConfirmForm
        action={close.bind(null, id, fingerprint(draft))}
        look="danger"
        words={{ problem: errors("summary"), confirm: t("confirm") }}
      />
      <p className="mt-4">
        <Link href={`/staff/programs/${id}/close`} className="text-primary underline">
          {check("change")}
        </Link>
      </p>
    </Page>
  );
}
