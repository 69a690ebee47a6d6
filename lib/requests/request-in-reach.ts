import { z } from "zod";
import type { ActorOf } from "@/lib/auth/seat";
import type { Database } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import type { Registrar } from "@/lib/registry/cases";
import { programsOf } from "@/lib/registry/list-own-programs";
import { stateAfter, toCopyStepType, type CopyState } from "./copy-steps";

/** Who answers a request: a registrar of its state, or somebody of its program's operator. */
export type Answerer = Registrar | ActorOf<"operator">;

/** A request whose answer may be given now, held until the transaction ends. */
export interface AnswerableRequest {
  readonly id: string;
  readonly state: string;
  readonly kind: string;
  readonly programId: string | null;
  readonly user: { readonly id: string; readonly email: string; readonly folded: string };
}

/**
 * The request that this person may answer now. The office may answer any open one of its state; an operator
 * those of its programs while they are with it; nobody their own. Null otherwise, whether there is one or not.
 */
export async function requestInReach(
  tx: Database,
  id: string,
  by: Answerer,
): Promise<AnswerableRequest | null> {
  if (!z.uuid().safeParse(id).success) return null;
  // Two who answer at once take turns, so that the second sees what the first did.
  await tx.$queryRaw`select id from copy_request where id = ${id}::uuid for update`;
  const row = await tx.copyRequest.findFirst({
    where: { id, userId: { not: by.userId }, ...scopeOf(by) },
    select: {
      id: true,
      state: true,
      kind: true,
      programId: true,
      user: { select: { id: true, email: true, folded: true } },
      steps: { select: { type: true, due: true }, orderBy: [{ at: "asc" }, { id: "asc" }] },
    },
  });
  if (!row) return null;
  const { steps, ...request } = row;
  return mayAnswer(by, stateOfSteps(steps)) ? request : null;
}

/** The requests that somebody who answers may see. */
export function scopeOf(by: Answerer) {
  return by.role === "registrar" ? { state: by.state } : { program: programsOf(by.organizationId) };
}

/** Where a request stands, by its rows, the oldest first. */
export function stateOfSteps(
  steps: readonly { readonly type: string; readonly due: Date | null }[],
): CopyState {
  return stateAfter(
    steps.map(({ type, due }) => ({ type: toCopyStepType(type), due: fromDatabaseDay(due) })),
  );
}

/** Whether an open request waits for this person, or may be answered by them meanwhile. */
function mayAnswer(by: Answerer, state: CopyState): boolean {
  return state.with === "operator" || (state.with === "office" && by.role === "registrar");
}
