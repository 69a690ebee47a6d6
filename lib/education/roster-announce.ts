import { z } from "zod";
import type { ActorOf } from "@/lib/auth/seat";
import { db } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import { requiredDay, text } from "@/lib/registry/inputs";
import { stateEntry } from "@/lib/states/catalogue";
import { certificatesClock } from "./roster-clock";
import { readHours } from "./sheet-hours";

/** A course as its provider announces it. Hours are clock hours. */
export const NewCourse = z.object({
  state: z.string({ error: "missing" }).refine((code) => stateEntry(code) !== null, "missing"),
  title: text(200),
  heldOn: requiredDay,
  hours: z.string({ error: "missing" }).transform((typed, context) => {
    const hours = readHours(typed, null);
    if (typeof hours === "number") return hours;
    context.addIssue({ code: "custom", message: "hours-not-read" });
    return z.NEVER;
  }),
  categories: z
    .string()
    .optional()
    .transform((words = "") => words.split(" ").filter(Boolean)),
});

/** Announces a course; its roster is posted once it was held. */
export async function announceCourse(
  course: z.output<typeof NewCourse>,
  provider: ActorOf<"operator">,
): Promise<{ readonly id: string }> {
  return db.educationSheet.create({
    data: {
      organizationId: provider.organizationId,
      source: "provider",
      ...courseColumns(course),
      name: "",
      headers: [],
      mapping: {},
      dropped: [],
      createdById: provider.userId,
    },
    select: { id: true },
  });
}

/** A course as its columns keep it. The clock for its certificates is its state's. */
export function courseColumns({
  state,
  title,
  heldOn,
  hours,
  categories,
}: z.output<typeof NewCourse>) {
  return {
    state,
    title,
    heldOn: toDatabaseDay(heldOn),
    hours,
    categories,
    certificatesDue: toDatabaseDay(certificatesClock(state, heldOn)?.due ?? null),
  };
}
