import { z } from "zod";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db";
import type { Registrar } from "@/lib/registry/cases";
import { requiredDay, text } from "@/lib/registry/inputs";
import { isUniqueViolation } from "@/lib/registry/unique-violation";
import { done, refused, type Result } from "@/lib/result";
import { timeZoneOf } from "@/lib/states/catalogue";
import { knownProgramPolicy } from "@/lib/states/program";
import { addApplicationStep } from "./add-application-step";
import { reachApplication } from "./reach-application";
import { readFindings } from "./read-findings";
import { fromProblem, recognizeProgram, type FromRefusal } from "./recognize-program";
import { obstacles } from "./standing-findings";
import { tellApplicant } from "./tell-applicant";

/** From which day a program is recognized, and in which words its operator is told. */
export const NewRecognition = z.object({ from: requiredDay, words: text(2000).optional() });

/** Why a program was not recognized. */
export type RecognizeRefusal = FromRefusal | "not-open" | "in-the-way" | "name-taken";

/**
 * Recognizes the program of an application: only when every asked requirement is met by the latest finding of
 * everybody who checked it. A second time does nothing.
 */
export async function recognizeApplication(
  id: string,
  { from, words }: z.output<typeof NewRecognition>,
  by: Registrar,
  at?: Date,
): Promise<Result<null, RecognizeRefusal>> {
  try {
    return await db.$transaction(async (tx) => {
      const application = await reachApplication(tx, id, by, at);
      if (application?.standing === "recognized") return done(null);
      if (application?.standing !== "sent") return refused("not-open");
      const { requirements } = knownProgramPolicy(application.state, application.kind);
      const findings = await readFindings(tx, id, application.steps);
      const on = dayOf(application.now, timeZoneOf(application.state));
      if (obstacles(requirements, findings, on).length > 0) return refused("in-the-way");
      const problem = await fromProblem(tx, application, from);
      if (problem !== null) return refused(problem);
      await recognizeProgram(tx, application, from, by);
      await addApplicationStep(tx, application, { type: "recognized", actor: by, words });
      await tellApplicant(tx, application, "recognized");
      return done(null);
    });
  } catch (error) {
    // Two programs of a state and kind cannot have one name.
    if (isUniqueViolation(error)) return refused("name-taken");
    throw error;
  }
}
