import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { educationQuestions, typedOf } from "@/app/my/education/questions";
import { FactForm } from "@/components/staff/fact-form";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { mayChange } from "@/lib/education/changeable";
import { findRecord } from "@/lib/education/ledger";
import { amend } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("education.amend");
  return { title: t("title") };
}

export default async function AmendEducationPage({
  params,
}: {
  readonly params: Promise<{ id: string; record: string }>;
}) {
  const registrar = await requireRole("registrar");
  const { id: person, record: id } = await params;
  const records = (await mayChange(id, registrar)) ? await findRecord(id, person) : null;
  if (records === null) notFound();
  const [record] = records;
  const [t, common, errors] = await Promise.all([
    getTranslations("education"),
    getTranslations("common"),
    getTranslations("errors"),
  ]);
  return (
    <Page
      title={t("amend.title")}
      lead={t("amend.lead")}
      above={
        <Link href={`/staff/people/${person}/education/${id}`} className="text-primary underline">
          {record.course}
        </Link>
      }
    >
      <FactForm
        action={amend.bind(null, person, id)}
        questions={await educationQuestions([registrar.state], "office")}
        initial={typedOf(record)}
        words={{
          problem: errors("summary"),
          optional: common("optional"),
          submit: t("amend.send"),
        }}
      />
    </Page>
  );
}
