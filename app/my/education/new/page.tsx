import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EducationFormPage } from "@/app/my/education/form-page";
import { educationQuestions } from "@/app/my/education/questions";
import { requireRole } from "@/lib/auth/session";
import { statesOfPerson } from "@/lib/education/states-of-person";
import { add } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("education.new");
  return { title: t("title") };
}

export default async function NewOwnEducationPage() {
  const { personId } = await requireRole("holder");
  const [t, states] = await Promise.all([getTranslations("education"), statesOfPerson(personId)]);
  return (
    <main>
      <EducationFormPage
        title={t("new.title")}
        lead={t("new.lead")}
        above={{ href: "/my/education", text: t("title") }}
        action={add}
        questions={await educationQuestions(states, "holder")}
        submit={t("new.send")}
      />
    </main>
  );
}
