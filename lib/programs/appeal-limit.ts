import { z } from "zod";
import type { ActorOf } from "@/lib/auth/seat";
import { today } from "@/lib/dates";
import { db, type Database } from "@/lib/db";
import { text } from "@/lib/registry/inputs";
import { done, refused, type Result } from "@/lib/result";
import { timeZoneOf } from "@/lib/states/catalogue";
import { addAction } from "./add-action";
import { lockProgram, type Program } from "./find-program";
import { limitWithId, type Limit } from "./standing-limit";

/** What an operator says against a suspension or withdrawal. */
export const NewAppeal = z.object({ remark: text(4000) });

/** Why an appeal is not taken. */
export type AppealRefusal = "not-found" | "appealed-already" | "operator-closed-itself";

/** Takes an operator's appeal, once for each suspension or withdrawal. It stands until the office decides. */
export async function appealLimit(
  actionId: string,
  { remark }: z.output<typeof NewAppeal>,
  actor: ActorOf<"operator">,
): Promise<Result<null, AppealRefusal>> {
  return db.$transaction(async (tx) => {
    const own = await findOwnLimit(tx, actionId, actor);
    if (!own) return refused("not-found");
    const { program, limit } = own;
    if (limit.action.reasons.includes("operator-closed")) return refused("operator-closed-itself");
    if (limit.followedBy.some(({ kind }) => kind === "appealed")) {
      return refused("appealed-already");
    }
    const from = today(timeZoneOf(program.state));
    const appeal = { kind: "appealed", from, to: null, concernsId: actionId } as const;
    await addAction(tx, program, { ...appeal, reasons: [], remark }, actor);
    return done(null);
  });
}

/** A suspension or withdrawal of a program of this operator's, held until the transaction ends; null otherwise. */
async function findOwnLimit(
  tx: Database,
  actionId: string,
  { organizationId }: ActorOf<"operator">,
): Promise<{ readonly program: Program; readonly limit: Limit } | null> {
  if (!z.uuid().safeParse(actionId).success) return null;
  const found = await tx.programAction.findFirst({
    where: { id: actionId, program: { operatorId: organizationId } },
    select: { program: { select: { id: true, state: true } } },
  });
  const program = found && (await lockProgram(tx, found.program.id, found.program.state));
  const limit = program && limitWithId(program, actionId);
  return limit && { program, limit };
}

/** As `findOwnLimit`, to be shown. */
export function showOwnLimit(actionId: string, operator: ActorOf<"operator">) {
  return db.$transaction((tx) => findOwnLimit(tx, actionId, operator));
}
