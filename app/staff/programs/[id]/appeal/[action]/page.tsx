import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ProgramLine } from "@/app/staff/programs/program-line";
import { FactForm } from "@/components/staff/fact-form";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { findProgram } from "@/lib/programs/find-program";
import { limitWithId } from "@/lib/programs/standing-limit";
import { decide } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("programs.appeal");
  return { title: t("title") };
}

export default async function DecideAppealPage({
  params,
}: {
  readonly params: Promise<{ id: string; action: string }>;
}) {
  const { state } = await requireRole("registrar");
  const { id, action } = await params;
  const program = await findProgram(id, state);
  const limit = program && limitWithId(program, action);
  const appeal = limit?.followedBy.find(({ kind }) => kind === "appealed");
  if (!program || !appeal) notFound();
  const [t, words, common, errors] = await Promise.all([
    getTranslations("programs.appeal"),
    getTranslations("programs"),
    getTranslations("common"),
    getTranslations("errors"),
  ]);
  return (
    <Page title={t("title")} lead={t("lead")} above={<ProgramLine id={id} name={program.name} />}>
      <blockquote className="max-w-prose border-l-4 border-edge pl-4 whitespace-pre-line">
        {appeal.remark ?? t("redacted")}
      </blockquote>
      <FactForm
        action={decide.bind(null, id, action)}
        questions={[
          {
            name: "decision",
            kind: "choice",
            label: t("decision"),
            hint: t("hint"),
            options: (["upheld", "overturned"] as const).map((value) => ({
              value,
              text: t(`decisions.${value}`),
            })),
          },
          { name: "remark", kind: "area", label: t("remark") },
        ]}
        words={{
          problem: errors("summary"),
          optional: common("optional"),
          submit: words("record"),
        }}
      />
    </Page>
  );
}
