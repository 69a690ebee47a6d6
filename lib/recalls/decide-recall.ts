import { z } from "zod";
import type { PlainDate } from "@/lib/dates";
import { db, type Database } from "@/lib/db";
import type { Registrar } from "@/lib/registry/cases";
import { day, text } from "@/lib/registry/inputs";
import { ownPeople } from "@/lib/registry/own-people";
import { isTooFarAhead } from "@/lib/registry/record-action";
import { done, refused, type Result } from "@/lib/result";
import { lockProgram } from "@/lib/programs/find-program";
import { longTransaction } from "@/lib/programs/long-transaction";
import { limitWithId } from "@/lib/programs/standing-limit";
import { concludeRecall } from "./conclude-recall";
import { decideCredential } from "./decide-credential";
import { recallDecisions } from "./recall-decisions";
import { tellAgain } from "./tell-again";
import { recalledCredentials, type RecalledCredential } from "./recalled-credentials";

/** What a registrar decides about credentials of a recall, and why. */
export const NewRecallDecision = z
  .object({
    decision: z.enum(recallDecisions, "missing"),
    /** The first day on which what is revoked is no longer valid. */
    from: day.optional(),
    reason: text(500),
    /** Ids with spaces between them. */
    chosen: z
      .string()
      .optional()
      .transform((ids) => (ids ?? "").split(" ").filter(Boolean)),
    /** Every credential about which nothing was decided yet. */
    all: z.literal("on").optional().transform(Boolean),
  })
  .refine(({ decision, from }) => decision !== "revoke" || from !== undefined, {
    path: ["from"],
    message: "missing",
  });

type Decision = z.output<typeof NewRecallDecision>;

/** Why nothing is decided. */
export type RecallRefusal =
  | "not-found"
  | "overturned-already"
  | "nothing-chosen"
  | "your-own"
  | "not-in-window"
  | "revoked-already"
  | "before-issue"
  | "too-far-ahead";

/** The name under which a decision to revoke that waits for its check is kept. */
export function recallDraft(actionId: string): string {
  return `recall:${actionId}`;
}

/** So many are decided in one transaction; a kill between two leaves the rest undecided and nothing half done. */
const chunk = 25;

/**
 * Decides about one, several or all undecided credentials of a recall. When the last one was decided, the recall
 * is concluded and each employer told; of what is decided later, those who were told hear again.
 */
export async function decideRecall(
  programId: string,
  actionId: string,
  input: Decision,
  actor: Registrar,
  today: PlainDate,
): Promise<Result<{ readonly decided: number }, RecallRefusal>> {
  const place = { programId, actionId };
  const found = await db.$transaction((tx) => choose(tx, place, input, actor, today));
  if (!found.ok) return found;
  const ids = found.value.map(({ id }) => id);
  // An employer that is told again gets one notice of all that is decided now.
  const isTold = (await db.recallNotice.count({ where: { actionId } })) > 0;
  const size = isTold ? ids.length : chunk;
  let decided = 0;
  for (let start = 0; start < ids.length; start += size) {
    const part = { ...input, all: false, chosen: ids.slice(start, start + size) };
    const result = await db.$transaction(async (tx) => {
      const again = await choose(tx, place, part, actor, today);
      if (!again.ok) return again;
      // What a colleague decided of one in the meantime is not decided over.
      const open = again.value.filter((one) => !input.all || one.decided === null);
      const changed: string[] = [];
      for (const credential of open) {
        const isNew = await decideCredential(tx, place, credential, input, actor, today);
        if (isNew) changed.push(credential.id);
      }
      await tellAgain(tx, place, changed, actor, today);
      await concludeRecall(tx, place, actor, today);
      return done(open.length);
    }, longTransaction);
    if (!result.ok) return result;
    decided += result.value;
  }
  return done({ decided });
}

/** The credentials that a decision would be about, as things are; its check shows them. Records nothing. */
export async function previewRecall(
  programId: string,
  actionId: string,
  input: Decision,
  actor: Registrar,
  today: PlainDate,
): Promise<Result<readonly RecalledCredential[], RecallRefusal>> {
  return db.$transaction((tx) => choose(tx, { programId, actionId }, input, actor, today));
}

async function choose(
  tx: Database,
  { programId, actionId }: { readonly programId: string; readonly actionId: string },
  { chosen, all, decision, from }: Decision,
  actor: Registrar,
  today: PlainDate,
): Promise<Result<readonly RecalledCredential[], RecallRefusal>> {
  const program = await lockProgram(tx, programId, actor.state);
  const limit = program && limitWithId(program, actionId);
  if (!limit) return refused("not-found");
  if (limit.window === null) return refused("overturned-already");
  const inside = await recalledCredentials(tx, programId, limit.window);
  if (!all && chosen.some((id) => !inside.some((one) => one.id === id))) {
    return refused("not-in-window");
  }
  const own = await ownPeople(actor.userId, tx);
  // Of all, what is the registrar's own waits for a colleague.
  const found = inside.filter(({ id, personId, decided }) =>
    all ? decided === null && !own.has(personId) : chosen.includes(id),
  );
  if (found.length === 0) return refused("nothing-chosen");
  if (found.some(({ personId }) => own.has(personId))) return refused("your-own");
  // To say anything else of what was revoked, its revocation is withdrawn first.
  const isOver = found.some(({ decided, revoked }) => decided?.decision === "revoke" && revoked);
  if (decision !== "revoke" && isOver) return refused("revoked-already");
  if (decision === "revoke" && from !== undefined) {
    if (found.some(({ issuedOn }) => issuedOn !== null && from < issuedOn)) {
      return refused("before-issue");
    }
    if (isTooFarAhead(from, today)) return refused("too-far-ahead");
  }
  return done(found);
}
