import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { educationQuestions } from "@/app/my/education/questions";
import { FactForm } from "@/components/staff/fact-form";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { statesOfPerson } from "@/lib/education/states-of-person";
import { add } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("education.new");
  return { title: t("title") };
}

export default async function NewOwnEducationPage() {
  const { personId } = await requireRole("holder");
  const [t, common, errors, states] = await Promise.all([
    getTranslations("education"),
    getTranslations("common"),
    getTranslations("errors"),
    statesOfPerson(personId),
  ]);
  return (
    <main>
      <Page
        title={t("new.title")}
        lead={t("new.lead")}
        above={
          <Link href="/my/education" className="text-primary underline">
            {t("title")}
          </Link>
        }
      >
        <FactForm
          action={add}
          questions={await educationQuestions(states, "holder")}
          words={{
            problem: errors("summary"),
            optional: common("optional"),
            submit: t("new.send"),
          }}
        />
      </Page>
    </main>
  );
}
