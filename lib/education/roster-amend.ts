import type { z } from "zod";
import type { ActorOf } from "@/lib/auth/seat";
import { today } from "@/lib/dates";
import { db } from "@/lib/db";
import { recordEvent } from "@/lib/history/record-event";
import { done, refused, type Result } from "@/lib/result";
import { timeZoneOf } from "@/lib/states/catalogue";
import { courseColumns, type NewCourse } from "./roster-announce";
import type { Course } from "./sheet";
import { findSheet } from "./sheet-find";
import { lockSheet } from "./sheet-keep";

/** Why a course is not amended. */
export type CourseRefusal = "not-found" | "already-posted";

/** Amends an announced course until its roster is posted; afterwards the roster is withdrawn instead. */
export async function amendCourse(
  id: string,
  input: z.output<typeof NewCourse>,
  provider: ActorOf<"operator">,
): Promise<Result<null, CourseRefusal>> {
  return db.$transaction(async (tx) => {
    if (!(await findSheet(id, provider, tx))) return refused("not-found");
    await lockSheet(tx, id);
    const sheet = await findSheet(id, provider, tx);
    if (sheet?.course?.state !== input.state) return refused("not-found");
    if (sheet.postedAt !== null) return refused("already-posted");
    await tx.educationSheet.update({ where: { id }, data: courseColumns(input) });
    await recordEvent(tx, {
      type: "course-amended",
      effectiveOn: today(timeZoneOf(input.state)),
      actor: provider,
      organizationId: provider.organizationId,
      before: { sheetId: id, ...factsOfEvent(sheet.course) },
      after: {
        sheetId: id,
        ...factsOfEvent(input),
        titleChanged: input.title !== sheet.course.title,
      },
    });
    return done(null);
  });
}

/** What an event says of a course: no text. */
function factsOfEvent({ heldOn, hours, categories }: Omit<Course, "state" | "title" | "due">) {
  return { heldOn, hours, categories: [...categories] };
}
