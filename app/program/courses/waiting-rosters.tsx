import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { DataTable } from "@/components/ui/data-table";
import type { ActorOf } from "@/lib/auth/seat";
import { today } from "@/lib/dates";
import { listSheets } from "@/lib/education/sheet-find";
import { timeZoneOf } from "@/lib/states/catalogue";
import { ClockWords } from "./clock-words";

/** The courses that were held and whose roster was not posted yet, each with its clock; for the desk. */
export async function WaitingRosters({ provider }: { readonly provider: ActorOf<"operator"> }) {
  const [t, sheets] = await Promise.all([
    getTranslations("employees.courses"),
    listSheets(provider),
  ]);
  const waiting = sheets.flatMap(({ id, course, postedAt }) =>
    course && postedAt === null && course.heldOn <= today(timeZoneOf(course.state))
      ? [{ id, course }]
      : [],
  );
  if (waiting.length === 0) return <p>{t("waitingNone")}</p>;
  return (
    <DataTable
      caption={t("waiting")}
      columns={[t("course"), t("heldOn"), t("clock")]}
      rows={waiting.map(({ id, course }) => ({
        key: id,
        cells: [
          <Link key="title" href={`/program/courses/${id}`} className="text-primary underline">
            {course.title}
          </Link>,
          course.heldOn,
          <ClockWords key="clock" course={course} postedAt={null} />,
        ],
      }))}
    />
  );
}
