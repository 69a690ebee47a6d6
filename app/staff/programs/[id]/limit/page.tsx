import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ProgramLine } from "@/app/staff/programs/program-line";
import { FactForm } from "@/components/staff/fact-form";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { chosenReasons } from "@/lib/programs/action-reasons";
import { findProgram } from "@/lib/programs/find-program";
import { limitDraft } from "@/lib/programs/limit-recognition";
import { findDraft } from "@/lib/registry/drafts";
import { check } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("programs.limit");
  return { title: t("title") };
}

export default async function LimitPage({ params }: { readonly params: Promise<{ id: string }> }) {
  const { userId, state } = await requireRole("registrar");
  const { id } = await params;
  const program = await findProgram(id, state);
  if (!program) notFound();
  const [t, reason, words, common, errors, draft] = await Promise.all([
    getTranslations("programs.limit"),
    getTranslations("mail.program-changed.reasons"),
    getTranslations("programs"),
    getTranslations("common"),
    getTranslations("errors"),
    findDraft(userId, limitDraft(id)),
  ]);
  return (
    <Page title={t("title")} lead={t("lead")} above={<ProgramLine id={id} name={program.name} />}>
      <FactForm
        action={check.bind(null, id)}
        initial={draft ?? {}}
        questions={[
          {
            name: "kind",
            kind: "choice",
            label: t("kind"),
            options: (["suspended", "withdrawn"] as const).map((value) => ({
              value,
              text: t(`kinds.${value}`),
            })),
          },
          { name: "from", kind: "date", label: t("from"), hint: t("fromHint") },
          { name: "to", kind: "date", label: t("to"), hint: t("toHint"), optional: true },
          {
            name: "reasons",
            kind: "checkboxes",
            label: t("reasons"),
            hint: t("reasonsHint"),
            options: chosenReasons.map((value) => ({ value, text: reason(value) })),
          },
          { name: "remark", kind: "area", label: t("remark"), hint: t("remarkHint") },
        ]}
        words={{ problem: errors("summary"), optional: common("optional"), submit: words("goOn") }}
      />
    </Page>
  );
}
