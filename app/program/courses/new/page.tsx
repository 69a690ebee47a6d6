import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { CourseForm } from "@/app/program/courses/course-form";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { listOwnPrograms } from "@/lib/registry/list-own-programs";
import { stateEntry, states } from "@/lib/states/catalogue";
import { announce } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("employees.courses");
  return { title: t("newTitle") };
}

export default async function NewCoursePage({
  searchParams,
}: {
  readonly searchParams: Promise<{ state?: string }>;
}) {
  const { organizationId } = await requireRole("operator");
  const [t, { state = "" }, [own]] = await Promise.all([
    getTranslations("employees.courses"),
    searchParams,
    listOwnPrograms(organizationId),
  ]);
  const chosen = stateEntry(state);
  return (
    <main>
      <Page
        title={t("newTitle")}
        lead={t("newLead")}
        above={
          <Link href="/program/courses" className="text-primary underline">
            {t("title")}
          </Link>
        }
      >
        {chosen === null ? (
          <form method="get">
            <SelectField
              name="state"
              label={t("stateName")}
              defaultValue={own?.state}
              options={states().map(({ code, name }) => ({ value: code, text: name }))}
            />
            <Button>{t("next")}</Button>
          </form>
        ) : (
          <CourseForm
            state={chosen.code}
            action={announce.bind(null, chosen.code)}
            submit={t("announce")}
          />
        )}
      </Page>
    </main>
  );
}
