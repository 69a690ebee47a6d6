import type { Metadata } from "next";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { daysWriter } from "@/app/staff/programs/days-in-words";
import { ConfirmForm } from "@/app/staff/programs/confirm-form";
import { ProgramLine } from "@/app/staff/programs/program-line";
import { Page } from "@/components/ui/page";
import { SummaryList } from "@/components/ui/summary-list";
import { requireRole } from "@/lib/auth/session";
import { findProgram } from "@/lib/programs/find-program";
import { limitDraft, NewLimit } from "@/lib/programs/limit-recognition";
import { previewLimit } from "@/lib/programs/preview-limit";
import { findDraft, fingerprint } from "@/lib/registry/drafts";
import { confirm } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("programs.check");
  return { title: t("title") };
}

export default async function CheckLimitPage({
  params,
}: {
  readonly params: Promise<{ id: string }>;
}) {
  const { userId, state } = await requireRole("registrar");
  const { id } = await params;
  const draft = await findDraft(userId, limitDraft(id));
  const input = NewLimit.safeParse(draft);
  if (!draft || !input.success) redirect(`/staff/programs/${id}/limit`);
  const program = await findProgram(id, state);
  if (!program) notFound();
  const { kind, from, to = null, reasons, remark } = input.data;
  const [t, limit, reason, errors, inWords, preview] = await Promise.all([
    getTranslations("programs.check"),
    getTranslations("programs.limit"),
    getTranslations("mail.program-changed.reasons"),
    getTranslations("errors"),
    daysWriter(),
    previewLimit(id, { from, to }),
  ]);
  return (
    <Page title={t("title")} above={<ProgramLine id={id} name={program.name} />}>
      <SummaryList
        facts={[
          { name: t("what"), value: limit(`kinds.${kind}`) },
          { name: t("days"), value: inWords({ from, to }) },
          { name: limit("reasons"), value: reasons.map((code) => reason(code)).join(" ") },
          { name: limit("remark"), value: remark },
          { name: t("inside"), value: preview.inside, note: t("insideNote") },
          { name: t("withoutDay"), value: preview.withoutDay, note: t("withoutDayNote") },
          { name: t("told"), value: t("toldNote") },
        ]}
      />
      <ConfirmForm
        action={confirm.bind(null, id, fingerprint(draft))}
        look="danger"
        words={{ problem: errors("summary"), confirm: t("confirm") }}
      />
      <p className="mt-4">
        <Link href={`/staff/programs/${id}/limit`} className="text-primary underline">
          {t("change")}
        </Link>
      </p>
    </Page>
  );
}
