import type { PlainDate } from "@/lib/dates";
import type { Database } from "@/lib/db";
import { findProgram } from "@/lib/programs/find-program";
import { limitWithId } from "@/lib/programs/standing-limit";
import type { Registrar } from "@/lib/registry/cases";
import { employersOf } from "./recall-employers";
import { recalledCredentials } from "./recalled-credentials";
import { tellEmployer } from "./tell-employer";

/**
 * Tells employers that were told of a recall before what was decided since about credentials of their people: one
 * notice each, in the transaction of the decisions. Who was not told yet hears of all once the recall is concluded.
 */
export async function tellAgain(
  tx: Database,
  { programId, actionId }: { readonly programId: string; readonly actionId: string },
  decidedIds: readonly string[],
  actor: Registrar,
  today: PlainDate,
): Promise<void> {
  const program = await findProgram(programId, actor.state, tx);
  const window = program && limitWithId(program, actionId)?.window;
  if (!program || !window?.days || decidedIds.length === 0) return;
  const about = { program, actionId, days: window.days };
  const inside = await recalledCredentials(tx, programId, window);
  const decided = inside.filter(({ id }) => decidedIds.includes(id));
  for (const employer of await employersOf(tx, actionId, decided)) {
    if (employer.told === null) continue;
    await tellEmployer(tx, about, employer, decided, today);
  }
}
