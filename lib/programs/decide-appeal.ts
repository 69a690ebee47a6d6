import { z } from "zod";
import type { PlainDate } from "@/lib/dates";
import { db } from "@/lib/db";
import type { Registrar } from "@/lib/registry/cases";
import { text } from "@/lib/registry/inputs";
import { done, refused, type Result } from "@/lib/result";
import { addAction } from "./add-action";
import { lockProgram } from "./find-program";
import { hasColleague } from "./people-of-office";
import { longTransaction } from "./long-transaction";
import { limitWithId } from "./standing-limit";
import { tellOperatorOfProgram } from "./tell-operator-of-program";
import { tellRechecked } from "./tell-rechecked";

/** What an office decides about an appeal, and why. */
export const AppealDecision = z.object({
  decision: z.enum(["upheld", "overturned"], "missing"),
  remark: text(1000),
});

/** Why an appeal is not decided. */
export type AppealDecisionRefusal = "not-found" | "no-appeal-open" | "own-decision";

/** Decides an operator's appeal: what was done stands, or never was. Who did it leaves that to a colleague. */
export async function decideAppeal(
  programId: string,
  actionId: string,
  { decision, remark }: z.output<typeof AppealDecision>,
  actor: Registrar,
  today: PlainDate,
): Promise<Result<null, AppealDecisionRefusal>> {
  return db.$transaction(async (tx) => {
    const program = await lockProgram(tx, programId, actor.state);
    const limit = program && limitWithId(program, actionId);
    if (!limit) return refused("not-found");
    if (!limit.appealed) return refused("no-appeal-open");
    if (limit.action.byId === actor.userId && (await hasColleague(tx, actor, today))) {
      return refused("own-decision");
    }
    const decided = { kind: decision, from: today, to: null, concernsId: actionId } as const;
    await addAction(tx, program, { ...decided, reasons: [], remark }, actor);
    const { from, to, reasons } = limit.action;
    await tellOperatorOfProgram(tx, program, { what: decision, from, to, reasons }, today);
    if (decision === "overturned") await tellRechecked(tx, actionId, null, today);
    return done(null);
  }, longTransaction);
}
