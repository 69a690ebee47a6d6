import { getLocale, getTranslations } from "next-intl/server";
import { ClockWords } from "@/app/program/courses/clock-words";
import { Day } from "@/components/day";
import { categoryWord } from "@/components/education/category-word";
import { SummaryList } from "@/components/ui/summary-list";
import { certificatesClock } from "@/lib/education/roster-clock";
import type { Course } from "@/lib/education/sheet";
import { writeDay } from "@/lib/i18n/write-day";
import { stateName } from "@/lib/states/catalogue";

/** What a course is, and by when its certificates are promised, with the source that says so. */
export async function CourseFacts({
  course,
  postedAt,
}: {
  readonly course: Course;
  readonly postedAt: Date | null;
}) {
  const [t, locale] = await Promise.all([getTranslations("employees.courses"), getLocale()]);
  const { state, heldOn, hours, categories } = course;
  const clock = certificatesClock(state, heldOn);
  return (
    <SummaryList
      facts={[
        { name: t("state"), value: stateName(state) },
        { name: t("heldOn"), value: <Day day={heldOn} /> },
        { name: t("hours"), value: hours },
        {
          name: t("categories"),
          value: categories.map((category) => categoryWord(category, locale)).join(", ") || "–",
        },
        {
          name: t("clock"),
          value: clock ? <ClockWords course={course} postedAt={postedAt} /> : t("noClock"),
          note: clock && (
            <>
              {t("promise", { days: clock.days, day: writeDay(clock.due, locale) })}{" "}
              {t("source", { source: clock.cite.source, section: clock.cite.section })}
            </>
          ),
        },
      ]}
    />
  );
}
