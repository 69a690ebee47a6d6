import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EducationFormPage } from "@/app/my/education/form-page";
import { educationQuestions, typedOf } from "@/app/my/education/questions";
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
  const t = await getTranslations("education");
  return (
    <EducationFormPage
      title={t("amend.title")}
      lead={t("amend.lead")}
      above={{ href: `/staff/people/${person}/education/${id}`, text: record.course }}
      action={amend.bind(null, person, id)}
      questions={await educationQuestions([registrar.state], "office")}
      initial={typedOf(record)}
      submit={t("amend.send")}
    />
  );
}
