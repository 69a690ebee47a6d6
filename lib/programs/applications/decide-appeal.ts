import { z } from "zod";
import { dayOf } from "@/lib/dates";
import { db, type Database } from "@/lib/db";
import { hasColleague } from "@/lib/programs/people-of-office";
import type { Registrar } from "@/lib/registry/cases";
import { day, text } from "@/lib/registry/inputs";
import { isUniqueViolation } from "@/lib/registry/unique-violation";
import { done, refused, type Result } from "@/lib/result";
import { timeZoneOf } from "@/lib/states/catalogue";
import { knownProgramPolicy } from "@/lib/states/program";
import { addApplicationStep } from "./add-application-step";
import { reachApplication, type ReachedApplication } from "./reach-application";
import { readFindings } from "./read-findings";
import { fromProblem, recognizeProgram, type FromRefusal } from "./recognize-program";
import { obstacles } from "./standing-findings";
import { tellApplicant } from "./tell-applicant";

/** How an appeal is decided, and why. Granted, it needs the day from which the program is recognized. */
export const AppealDecision = z
  .object({
    decision: z.enum(["granted", "refused"], "missing"),
    from: day.optional(),
    words: text(2000),
  })
  .refine(({ decision, from }) => decision === "refused" || from !== undefined, {
    path: ["from"],
    message: "missing",
  });

/** Why an appeal was not decided. */
export type AppealRefusal = FromRefusal | "not-open" | "own-refusal" | "in-the-way" | "name-taken";

/**
 * Decides an appeal: by somebody else than who refused, where the office has somebody else. Granted, the program is
 * recognized; what the deciding registrar found themselves then counts over what others found.
 */
export async function decideAppeal(
  id: string,
  { decision, from, words }: z.output<typeof AppealDecision>,
  by: Registrar,
  at?: Date,
): Promise<Result<null, AppealRefusal>> {
  try {
    return await db.$transaction(async (tx) => {
      const application = await reachApplication(tx, id, by, at);
      if (application?.standing !== "appealed") return refused("not-open");
      if (await mustLeaveToOthers(tx, application, by)) return refused("own-refusal");
      if (decision === "granted" && from !== undefined) {
        const { requirements } = knownProgramPolicy(application.state, application.kind);
        const findings = await readFindings(tx, id, application.steps);
        const on = dayOf(application.now, timeZoneOf(application.state));
        if (obstacles(requirements, findings, on, by.userId).length > 0) {
          return refused("in-the-way");
        }
        const problem = await fromProblem(tx, application, from);
        if (problem !== null) return refused(problem);
        await recognizeProgram(tx, application, from, by);
      }
      const type = decision === "granted" ? "appeal-granted" : "appeal-refused";
      await addApplicationStep(tx, application, { type, actor: by, words });
      await tellApplicant(tx, application, type);
      return done(null);
    });
  } catch (error) {
    if (isUniqueViolation(error)) return refused("name-taken");
    throw error;
  }
}

/** Whether this registrar refused the application, and the office has another today. */
async function mustLeaveToOthers(
  tx: Database,
  { state, steps, now }: ReachedApplication,
  by: Registrar,
): Promise<boolean> {
  const refusal = steps.findLast(({ type }) => type === "refused");
  if (refusal?.actorId !== by.userId) return false;
  return hasColleague(tx, by, dayOf(now, timeZoneOf(state)));
}
