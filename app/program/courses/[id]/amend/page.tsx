import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CourseForm } from "@/app/program/courses/course-form";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { findSheet } from "@/lib/education/sheet-find";
import { amend } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("employees.courses");
  return { title: t("amend") };
}

export default async function AmendCoursePage({
  params,
}: {
  readonly params: Promise<{ id: string }>;
}) {
  const provider = await requireRole("operator");
  const sheet = await findSheet((await params).id, provider);
  if (!sheet?.course || sheet.postedAt !== null) notFound();
  const { id, course } = sheet;
  const t = await getTranslations("employees.courses");
  return (
    <main>
      <Page
        title={t("amend")}
        lead={t("amendLead")}
        above={
          <Link href={`/program/courses/${id}`} className="text-primary underline">
            {course.title}
          </Link>
        }
      >
        <CourseForm
          state={course.state}
          course={course}
          action={amend.bind(null, id)}
          submit={t("amendSend")}
        />
      </Page>
    </main>
  );
}
