import { z } from "zod";
import type { PlainDate } from "@/lib/dates";
import { db } from "@/lib/db";
import type { Registrar } from "@/lib/registry/cases";
import { requiredDay, text } from "@/lib/registry/inputs";
import { isTooFarAhead } from "@/lib/registry/record-action";
import { done, refused, type Result } from "@/lib/result";
import { addAction } from "./add-action";
import { lockProgram } from "./find-program";
import { longTransaction } from "./long-transaction";
import { limitWithId } from "./standing-limit";
import { tellOperatorOfProgram } from "./tell-operator-of-program";
import { tellRechecked } from "./tell-rechecked";

/** A reinstatement: the first day on which the program is recognized again. */
export const NewReinstatement = z.object({ from: requiredDay, remark: text(1000) });

/** Why a program is not reinstated. */
export type ReinstatementRefusal =
  | "not-found"
  | "overturned-already"
  | "reinstated-already"
  | "operator-is-closed"
  | "before-window"
  | "after-window"
  | "too-far-ahead";

/** Ends a suspension or withdrawal on the eve of a day. Another that stands beside it is not touched. */
export async function reinstateProgram(
  programId: string,
  actionId: string,
  { from, remark }: z.output<typeof NewReinstatement>,
  actor: Registrar,
  today: PlainDate,
): Promise<Result<null, ReinstatementRefusal>> {
  return db.$transaction(async (tx) => {
    const program = await lockProgram(tx, programId, actor.state);
    const limit = program && limitWithId(program, actionId);
    if (!limit) return refused("not-found");
    if (limit.window === null) return refused("overturned-already");
    if (limit.followedBy.some(({ kind }) => kind === "reinstated")) {
      return refused("reinstated-already");
    }
    const { action } = limit;
    if (action.reasons.includes("operator-closed")) return refused("operator-is-closed");
    if (from < action.from) return refused("before-window");
    if (action.to !== null && from > action.to) return refused("after-window");
    if (isTooFarAhead(from, today)) return refused("too-far-ahead");

    const again = { kind: "reinstated", from, to: null, concernsId: actionId } as const;
    await addAction(tx, program, { ...again, reasons: [], remark }, actor);
    const told = { what: "reinstated", from, to: null, reasons: [] } as const;
    await tellOperatorOfProgram(tx, program, told, today);
    await tellRechecked(tx, actionId, from, today);
    return done(null);
  }, longTransaction);
}
