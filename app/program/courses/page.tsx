import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { listSheets } from "@/lib/education/sheet-find";
import { ClockWords } from "./clock-words";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("employees.courses");
  return { title: t("title") };
}

export default async function CoursesPage() {
  const provider = await requireRole("operator");
  const [t, posting, sheets] = await Promise.all([
    getTranslations("employees.courses"),
    getTranslations("employees.posting"),
    listSheets(provider),
  ]);
  const courses = sheets.flatMap(({ course, ...sheet }) => (course ? [{ ...sheet, course }] : []));
  return (
    <main>
      <Page title={t("title")} lead={t("lead")}>
        <p className="mb-6">
          <ButtonLink href="/program/courses/new">{t("add")}</ButtonLink>
        </p>
        {courses.length === 0 ? (
          <p>{t("none")}</p>
        ) : (
          <DataTable
            caption={t("title")}
            columns={[
              t("course"),
              t("state"),
              t("heldOn"),
              t("hours"),
              t("attended"),
              posting("standing"),
              t("clock"),
            ]}
            rows={courses.map(({ id, course, posted, postedAt, withdrawn }) => ({
              key: id,
              cells: [
                <Link
                  key="title"
                  href={`/program/courses/${id}`}
                  className="text-primary underline"
                >
                  {course.title}
                </Link>,
                course.state,
                course.heldOn,
                course.hours,
                posted,
                posting(withdrawn ? "withdrawn" : postedAt === null ? "open" : "posted"),
                <ClockWords key="clock" course={course} postedAt={postedAt} />,
              ],
            }))}
          />
        )}
      </Page>
    </main>
  );
}
