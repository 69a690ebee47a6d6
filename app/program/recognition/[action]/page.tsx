import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { daysWriter } from "@/app/staff/programs/days-in-words";
import { FactForm } from "@/components/staff/fact-form";
import { Page } from "@/components/ui/page";
import { SummaryList } from "@/components/ui/summary-list";
import { requireRole } from "@/lib/auth/session";
import { showOwnLimit } from "@/lib/programs/appeal-limit";
import { appeal } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("programs.ownAppeal");
  return { title: t("title") };
}

export default async function AppealPage({
  params,
}: {
  readonly params: Promise<{ action: string }>;
}) {
  const operator = await requireRole("operator");
  const { action: actionId } = await params;
  const own = await showOwnLimit(actionId, operator);
  if (!own) notFound();
  const { program, limit } = own;
  const [t, limits, reason, recognition, common, errors, inWords] = await Promise.all([
    getTranslations("programs.ownAppeal"),
    getTranslations("programs.limits"),
    getTranslations("mail.program-changed.reasons"),
    getTranslations("desk.operator.recognition"),
    getTranslations("common"),
    getTranslations("errors"),
    daysWriter(),
  ]);
  const { kind, from, to, reasons } = limit.action;
  return (
    <main>
      <Page
        title={t("title")}
        lead={t("lead")}
        above={
          <Link href="/program/recognition" className="text-primary underline">
            {recognition("title")}
          </Link>
        }
      >
        <SummaryList
          facts={[
            { name: t("program"), value: program.name },
            {
              name: t("what"),
              value: `${limits(kind === "withdrawn" ? "withdrawn" : "suspended")} ${inWords({ from, to })}`,
            },
            {
              name: limits("reasons"),
              value: reasons.map((code) => <p key={code}>{reason(code)}</p>),
            },
          ]}
        />
        <FactForm
          action={appeal.bind(null, actionId)}
          questions={[{ name: "remark", kind: "area", label: t("remark"), hint: t("hint") }]}
          words={{ problem: errors("summary"), optional: common("optional"), submit: t("send") }}
        />
      </Page>
    </main>
  );
}
