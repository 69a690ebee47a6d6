import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { HoursPage } from "@/app/my/education/hours-page";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { educationOverview } from "@/lib/education/overview";
import { findPerson } from "@/lib/registry/find-person";
import { fullName } from "@/lib/registry/person-name";
import { timeZoneOf } from "@/lib/states/catalogue";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("education");
  return { title: t("title") };
}

/** A person's education hours, as the office of a state with a case of them reads them. */
export default async function PersonEducationPage({
  params,
}: {
  readonly params: Promise<{ id: string }>;
}) {
  const { state } = await requireRole("registrar");
  const { id } = await params;
  const person = await findPerson(id, state);
  if (!person) notFound();
  const [t, people, overview] = await Promise.all([
    getTranslations("education"),
    getTranslations("people"),
    educationOverview(id, { state }),
  ]);
  const [name] = person.names;
  return (
    <Page
      title={t("title")}
      lead={t("leadStaff")}
      above={
        <Link href={`/staff/people/${id}`} className="text-primary underline">
          {name ? fullName(name) : people("title")}
        </Link>
      }
    >
      <HoursPage
        overview={overview}
        bestUse={t("proposal.titleStaff")}
        recordHref={`/staff/people/${id}/education`}
        add={{ href: `/staff/people/${id}/education/new`, text: people("addEducation") }}
        csvHref={`/staff/people/${id}/education/csv`}
        none={t("noRecordsStaff")}
        timeZone={timeZoneOf(state)}
      />
    </Page>
  );
}
