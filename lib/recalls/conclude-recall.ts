import type { PlainDate } from "@/lib/dates";
import type { Database } from "@/lib/db";
import { recordEvent } from "@/lib/history/record-event";
import { findProgram } from "@/lib/programs/find-program";
import { limitWithId } from "@/lib/programs/standing-limit";
import type { Registrar } from "@/lib/registry/cases";
import { employersOf } from "./recall-employers";
import { recalledCredentials } from "./recalled-credentials";
import { countDecisions, tellEmployer } from "./tell-employer";

/**
 * Concludes a recall once every credential of it was decided, and queues one notice for each employer that was
 * not told yet. Does nothing while one is undecided, and nothing twice.
 */
export async function concludeRecall(
  tx: Database,
  { programId, actionId }: { readonly programId: string; readonly actionId: string },
  actor: Registrar,
  today: PlainDate,
): Promise<void> {
  const program = await findProgram(programId, actor.state, tx);
  const limit = program && limitWithId(program, actionId);
  if (!program || !limit?.window?.days) return;
  const credentials = await recalledCredentials(tx, programId, limit.window);
  if (credentials.some(({ decided }) => decided === null)) return;

  const employers = await employersOf(tx, actionId, credentials);
  const untold = employers.filter(({ told }) => told === null);
  for (const employer of untold) {
    await tellEmployer(
      tx,
      { program, actionId, days: limit.window.days },
      employer,
      credentials,
      today,
    );
  }
  if (limit.action.concludedAt !== null && untold.length === 0) return;
  await tx.programAction.updateMany({
    where: { id: actionId, concludedAt: null },
    data: { concludedAt: new Date() },
  });
  await recordEvent(tx, {
    type: "recall-concluded",
    effectiveOn: today,
    actor,
    programId,
    organizationId: program.operator.id,
    after: { actionId, ...countDecisions(credentials), employers: employers.length },
  });
}
