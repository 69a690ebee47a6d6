import type { ActorOf } from "@/lib/auth/seat";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db";
import { done, refused, type Result } from "@/lib/result";
import { timeZoneOf } from "@/lib/states/catalogue";
import { addCopyStep } from "./add-step";
import { requestInReach } from "./request-in-reach";
import { writeStatement, type StatedRecords } from "./stated-records";
import { tellAsker } from "./tell-asker";

/** Why a statement is not taken. */
export type StatementRefusal = "not-open" | "in-the-future";

/**
 * Takes an operator's word that it issued a credential which the register does not have. No credential comes
 * of it: the office has to register it, and gets the request with what the records say.
 */
export async function stateRecords(
  id: string,
  stated: StatedRecords,
  by: ActorOf<"operator">,
  at = new Date(),
): Promise<Result<null, StatementRefusal>> {
  return db.$transaction(async (tx) => {
    const request = await requestInReach(tx, id, by);
    if (!request) return refused("not-open");
    if (stated.issuedOn > dayOf(at, timeZoneOf(request.state))) return refused("in-the-future");
    const words = writeStatement(stated);
    await addCopyStep(tx, request, { type: "passed-to-office", at, actor: by, words });
    await tellAsker(tx, request, "passed-to-office");
    return done(null);
  });
}
