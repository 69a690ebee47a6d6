import { z } from "zod";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db";
import type { Registrar } from "@/lib/registry/cases";
import { requiredDay, text } from "@/lib/registry/inputs";
import { done, refused, type Result } from "@/lib/result";
import { timeZoneOf } from "@/lib/states/catalogue";
import { addApplicationStep } from "./add-application-step";
import { chosenReasons } from "./chosen-reasons";
import { reachApplication } from "./reach-application";
import { readFindings } from "./read-findings";
import { tellApplicant } from "./tell-applicant";

/** What more is asked of an operator: the requirements, by their keys, until when, and in which words. */
export const MoreAsked = z.object({
  requirements: z.array(z.string()).min(1, "missing"),
  due: requiredDay,
  words: text(2000).optional(),
});

/** Why nothing was asked. */
export type AskRefusal = "not-open" | "nothing-found" | "day-not-ahead";

/** Asks the operator for more about what was found wrong, by a day. The office's clock stands still meanwhile. */
export async function askForMore(
  id: string,
  { requirements, due, words }: z.output<typeof MoreAsked>,
  by: Registrar,
  at?: Date,
): Promise<Result<null, AskRefusal>> {
  return db.$transaction(async (tx) => {
    const application = await reachApplication(tx, id, by, at);
    if (application?.standing !== "sent") return refused("not-open");
    if (due <= dayOf(application.now, timeZoneOf(application.state)))
      return refused("day-not-ahead");
    const findings = await readFindings(tx, id, application.steps);
    const reasons = chosenReasons(findings, requirements);
    if (reasons.length === 0) return refused("nothing-found");
    await addApplicationStep(tx, application, {
      type: "more-asked",
      actor: by,
      due,
      reasons,
      words,
    });
    await tellApplicant(tx, application, "more-asked", due);
    return done(null);
  });
}
