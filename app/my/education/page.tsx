import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { educationOverview } from "@/lib/education/overview";
import { timeZoneOf } from "@/lib/states/catalogue";
import { HoursPage } from "./hours-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("education");
  return { title: t("title") };
}

/** A holder's own education hours. */
export default async function OwnEducationPage({
  searchParams,
}: {
  readonly searchParams: Promise<{ sent?: string }>;
}) {
  const { personId } = await requireRole("holder");
  const [{ sent }, t, my, overview] = await Promise.all([
    searchParams,
    getTranslations("education"),
    getTranslations("my"),
    educationOverview(personId),
  ]);
  const notices: Readonly<Record<string, string>> = {
    added: t("added"),
    amended: t("amendedNotice"),
    withdrawn: t("withdrawnNotice"),
  };
  const notice = sent === undefined ? undefined : notices[sent];
  const [first] = overview.credentials;
  return (
    <main>
      <Page
        title={t("title")}
        lead={t("lead")}
        above={
          <Link href="/my" className="text-primary underline">
            {my("title")}
          </Link>
        }
      >
        {notice !== undefined && <Notice kind="success">{notice}</Notice>}
        <HoursPage
          overview={overview}
          bestUse={t("proposal.title")}
          recordHref="/my/education"
          add={{ href: "/my/education/new", text: t("add") }}
          csvHref="/my/education/csv"
          none={t("noRecords")}
          timeZone={first === undefined ? "UTC" : timeZoneOf(first.credential.state)}
        />
      </Page>
    </main>
  );
}
