import type { z } from "zod";
import { db } from "@/lib/db";
import type { PlainDate } from "@/lib/dates";
import { hasCase, type Registrar } from "@/lib/registry/cases";
import { refused, type Result } from "@/lib/result";
import type { NewEducation } from "./new-education";
import { recordEducationRows, type RowRefusal } from "./record";

/** Why education is not recorded. */
export type EducationRefusal = "not-found" | "in-the-future" | RowRefusal;

/** Records continuing education of a person. `today` is the office's day. */
export async function recordEducation(
  personId: string,
  input: z.output<typeof NewEducation>,
  actor: Registrar,
  today: PlainDate,
): Promise<Result<{ readonly id: string }, EducationRefusal>> {
  if (!(await hasCase(personId, actor.state))) return refused("not-found");
  if (input.on > today) return refused("in-the-future");
  return db.$transaction(async (tx) => {
    const [outcome] = await recordEducationRows(tx, [{ personId, ...input }], actor);
    return outcome ?? refused("not-found");
  });
}
