import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ColumnsForm } from "@/app/lists/columns-form";
import { Dropped } from "@/app/lists/dropped";
import { Posting } from "@/app/lists/posting";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { missingFields } from "@/lib/education/sheet-columns";
import { findSheet } from "@/lib/education/sheet-find";
import { choose, post } from "./actions";
import { CourseFacts } from "./course-facts";
import { HandInRoster } from "./hand-in-roster";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("employees.courses");
  return { title: t("course") };
}

export default async function CoursePage({
  params,
  searchParams,
}: {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ columns?: string; another?: string; refused?: string }>;
}) {
  const provider = await requireRole("operator");
  const sheet = await findSheet((await params).id, provider);
  if (!sheet?.course) notFound();
  const [t, { columns, another, refused }] = await Promise.all([
    getTranslations("employees.courses"),
    searchParams,
  ]);
  const { id, course, postedAt } = sheet;
  const open = postedAt === null;
  const asksRoster = open && (sheet.rows.length === 0 || another !== undefined);
  const asksColumns =
    open && (columns !== undefined || missingFields(sheet.purpose, sheet.columns).length > 0);
  return (
    <main>
      <Page
        title={course.title}
        above={
          <Link href="/program/courses" className="text-primary underline">
            {t("title")}
          </Link>
        }
      >
        <CourseFacts course={course} postedAt={postedAt} />
        {open && (
          <p className="mt-3">
            <Link href={`/program/courses/${id}/amend`} className="text-primary underline">
              {t("amend")}
            </Link>
          </p>
        )}
        {asksRoster ? (
          <HandInRoster id={id} course={course} />
        ) : asksColumns ? (
          <ColumnsForm list={sheet} action={choose.bind(null, id)} />
        ) : (
          <Posting
            sheet={sheet}
            giver={provider}
            path={`/program/courses/${id}`}
            post={post.bind(null, id)}
            refused={refused}
          />
        )}
        {!asksRoster && open && (
          <p className="mt-6">
            <Link href={`/program/courses/${id}?another=yes`} className="text-primary underline">
              {t("exchange")}
            </Link>
          </p>
        )}
        {!open && (
          <p className="mt-6 max-w-prose">
            {t("missing")}{" "}
            <Link
              href={`/program/courses/new?state=${course.state}`}
              className="text-primary underline"
            >
              {t("announceAgain")}
            </Link>
          </p>
        )}
        <Dropped removals={sheet.removals} />
      </Page>
    </main>
  );
}
