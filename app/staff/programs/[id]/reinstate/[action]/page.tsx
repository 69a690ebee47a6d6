import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ProgramLine } from "@/app/staff/programs/program-line";
import { FactForm } from "@/components/staff/fact-form";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { findProgram } from "@/lib/programs/find-program";
import { limitWithId } from "@/lib/programs/standing-limit";
import { reinstate } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("programs.reinstate");
  return { title: t("title") };
}

export default async function ReinstatePage({
  params,
}: {
  readonly params: Promise<{ id: string; action: string }>;
}) {
  const { state } = await requireRole("registrar");
  const { id, action } = await params;
  const program = await findProgram(id, state);
  if (!program || !limitWithId(program, action)) notFound();
  const [t, words, common, errors] = await Promise.all([
    getTranslations("programs.reinstate"),
    getTranslations("programs"),
    getTranslations("common"),
    getTranslations("errors"),
  ]);
  return (
    <Page title={t("title")} lead={t("lead")} above={<ProgramLine id={id} name={program.name} />}>
      <FactForm
        action={reinstate.bind(null, id, action)}
        questions={[
          { name: "from", kind: "date", label: t("from") },
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
