import { z } from "zod";
import { db } from "@/lib/db";
import { text } from "@/lib/registry/inputs";
import { done, refused, type Result } from "@/lib/result";
import { addApplicationStep } from "./add-application-step";
import { reachApplication, type Applicant } from "./reach-application";

/** Why an operator takes its application back, if it says so. */
export const Withdrawal = z.object({ words: text(1000).optional() });

/** Takes an application back before it was decided. A second time does nothing. */
export async function withdrawApplication(
  id: string,
  { words }: z.output<typeof Withdrawal>,
  by: Applicant,
  at?: Date,
): Promise<Result<null, "not-open">> {
  return db.$transaction(async (tx) => {
    const application = await reachApplication(tx, id, by, at);
    if (!application) return refused("not-open");
    if (application.standing === "withdrawn") return done(null);
    if (application.standing === "recognized" || application.standing === "refused") {
      return refused("not-open");
    }
    await addApplicationStep(tx, application, { type: "withdrawn", actor: by, words });
    return done(null);
  });
}
