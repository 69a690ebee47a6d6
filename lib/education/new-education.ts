import { z } from "zod";
import { checkbox, requiredDay, source, text } from "@/lib/registry/inputs";
import { evidenceId } from "./record-with-evidence";

/** What a record of completed education says, as it is typed. Hours are clock hours; `categories` is one word each. */
export const EducationFacts = z.object({
  on: requiredDay,
  hours: z.coerce
    .number("hours-not-read")
    .gt(0, "hours-not-read")
    .max(1000, "hours-not-read")
    .multipleOf(0.01, "hours-not-read"),
  categories: z
    .string()
    .optional()
    .transform((words): readonly string[] => [
      ...new Set((words ?? "").split(" ").filter((word) => word !== "")),
    ]),
  course: text(200),
  provider: text(200),
  part: z.enum(["attended", "taught", "prepared"]).default("attended"),
  academicCredit: checkbox,
});

/** The same as a registrar records it: with who asserts it, and a file that shows it. */
export const NewEducation = EducationFacts.extend({ source, documentId: evidenceId });

/** The facts of a record of education. */
export type EducationFacts = z.output<typeof EducationFacts>;
