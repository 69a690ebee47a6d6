import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { educationQuestions, typedOf } from "@/app/my/education/questions";
import { FactForm } from "@/components/staff/fact-form";
import { Page } from "@/components/ui/page";
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
  const [t, common, errors, states] = await Promise.all([
    getTranslations("education"),
    getTranslations("common"),
    getTranslations("errors"),
    statesOfPerson(personId),
  ]);
  return (
    <main>
      <Page
        title={t("amend.title")}
        lead={t("amend.leadHolder")}
        above={
          <Link href={`/my/education/${id}`} className="text-primary underline">
            {record.course}
          </Link>
        }
      >
        <FactForm
          action={amend.bind(null, id)}
          questions={await educationQuestions(states, "holder")}
          initial={typedOf(record)}
          words={{
            problem: errors("summary"),
            optional: common("optional"),
            submit: t("amend.send"),
          }}
        />
      </Page>
    </main>
  );
}
