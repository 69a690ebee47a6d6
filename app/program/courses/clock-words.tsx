import { getLocale, getTranslations } from "next-intl/server";
import { timeZoneOf } from "@/lib/states/catalogue";
import { dayOf, daysBetween, today } from "@/lib/dates";
import { clockStanding } from "@/lib/education/roster-clock";
import type { Course } from "@/lib/education/sheet";
import { writeDay } from "@/lib/i18n/write-day";

/** How a course stands beside the clock for its certificates, in words. */
export async function ClockWords({
  course: { state, heldOn, due },
  postedAt,
}: {
  readonly course: Course;
  readonly postedAt: Date | null;
}) {
  const [t, locale] = await Promise.all([getTranslations("employees.courses"), getLocale()]);
  const zone = timeZoneOf(state);
  const postedOn = postedAt && dayOf(postedAt, zone);
  const clock = clockStanding({ heldOn, due, postedOn }, today(zone));
  if (clock.standing === "no-clock" || due === null) return t("noClockShort");
  const day = writeDay(due, locale);
  switch (clock.standing) {
    case "running":
      return t("running", { days: clock.daysLeft, day });
    case "overdue":
      return t("overdue", { days: -clock.daysLeft, day });
    default:
      return t(clock.standing, { days: clock.daysAfter, within: daysBetween(heldOn, due) });
  }
}
