import { z } from "zod";
import { db } from "@/lib/db";
import { text } from "@/lib/registry/inputs";
import { done, refused, type Result } from "@/lib/result";
import { addApplicationStep } from "./add-application-step";
import { mayAppeal } from "./application-steps";
import { reachApplication, type Applicant } from "./reach-application";
import { tellOffice } from "./tell-office";

/** Why an operator holds a refusal to be wrong. */
export const NewAppeal = z.object({ words: text(5000) });

/** Appeals a refusal, once. The office's clock begins anew; a second sending does nothing. */
export async function appealRefusal(
  id: string,
  { words }: z.output<typeof NewAppeal>,
  by: Applicant,
  at?: Date,
): Promise<Result<null, "not-open">> {
  return db.$transaction(async (tx) => {
    const application = await reachApplication(tx, id, by, at);
    if (application?.standing === "appealed") return done(null);
    if (!application || !mayAppeal(application.steps)) return refused("not-open");
    await addApplicationStep(tx, application, { type: "appealed", actor: by, words });
    await tellOffice(tx, application, "appealed");
    return done(null);
  });
}
