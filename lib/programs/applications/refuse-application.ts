import { z } from "zod";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db";
import type { Registrar } from "@/lib/registry/cases";
import { text } from "@/lib/registry/inputs";
import { done, refused, type Result } from "@/lib/result";
import { timeZoneOf } from "@/lib/states/catalogue";
import { addApplicationStep } from "./add-application-step";
import { mayStillAnswer } from "./application-steps";
import { chosenReasons } from "./chosen-reasons";
import { reachApplication } from "./reach-application";
import { readFindings } from "./read-findings";
import { tellApplicant } from "./tell-applicant";

/** On which requirements recognition is refused, by their keys, and in which words. */
export const NewRefusal = z.object({
  requirements: z.array(z.string()).min(1, "missing"),
  words: text(2000).optional(),
});

/** Why recognition was not refused. */
export type RefuseRefusal = "not-open" | "nothing-found" | "still-has-time";

/**
 * Refuses recognition for what was found wrong, not while the operator may still answer what it was asked. A second
 * time does nothing.
 */
export async function refuseApplication(
  id: string,
  { requirements, words }: z.output<typeof NewRefusal>,
  by: Registrar,
  at?: Date,
): Promise<Result<null, RefuseRefusal>> {
  return db.$transaction(async (tx) => {
    const application = await reachApplication(tx, id, by, at);
    if (application?.standing === "refused") return done(null);
    if (application?.standing !== "sent" && application?.standing !== "more-asked") {
      return refused("not-open");
    }
    if (mayStillAnswer(application.steps, dayOf(application.now, timeZoneOf(application.state)))) {
      return refused("still-has-time");
    }
    const findings = await readFindings(tx, id, application.steps);
    const reasons = chosenReasons(findings, requirements);
    if (reasons.length === 0) return refused("nothing-found");
    await addApplicationStep(tx, application, { type: "refused", actor: by, reasons, words });
    await tellApplicant(tx, application, "refused");
    return done(null);
  });
}
