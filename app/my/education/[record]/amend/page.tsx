import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EducationFormPage } from "@/app/my/education/form-page";
import { educationQuestions, typedOf } from "@/app/my/education/questions";
import { requireRole } from "@/lib/auth/session";
import { findRecord } from "@/lib/education/ledger";
import { statesOfPerson } from "@/lib/education/states-of-person";
import { amend } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("education.amend");
  return { title: t("title") };
}

export default async function AmendOwnEducationPage({
  params,
}: {
  readonly params: Promise<{ record: string }>;
}) {
  const { personId } = await requireRole("holder");
  const { record: id } = await params;
  const [record] = (await findRecord(id, personId)) ?? [];
  if (record?.source !== "holder") notFound();
  const [t, states] = await Promise.all([getTranslations("education"), statesOfPerson(personId)]);
  return (
    <main>
      <EducationFormPage
        title={t("amend.title")}
        lead={t("amend.leadHolder")}
        above={{ href: `/my/education/${id}`, text: record.course }}
        action={amend.bind(null, id)}
        questions={await educationQuestions(states, "holder")}
        initial={typedOf(record)}
        submit={t("amend.send")}
      />
    </main>
  );
}
