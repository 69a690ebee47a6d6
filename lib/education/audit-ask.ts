import { today } from "@/lib/dates";
import type { Registrar } from "@/lib/registry/cases";
import { done, refused, type Result } from "@/lib/result";
import { timeZoneOf } from "@/lib/states/catalogue";
import { refusalOf, type AskedAudit, type AuditRefusal } from "./audit-asked";
import { beginDrawing, countDrawable } from "./audit-drawing";
import { openAudit } from "./audit-open";

/** Of how many credentials an audit is drawn while its registrar waits; of more the worker draws it. */
const drawnAtOnce = 500;

/** Draws an audit, or has the worker draw it where many credentials have to be looked at: then without an id. */
export async function askForAudit(
  asked: AskedAudit,
  registrar: Registrar,
  atOnce = drawnAtOnce,
): Promise<Result<{ readonly id: string | null }, AuditRefusal | "drawing-already">> {
  const { state } = registrar;
  const refusal = refusalOf(asked, state, today(timeZoneOf(state)));
  if (refusal !== null) return refused(refusal);
  if ((await countDrawable(state, asked.kind)) <= atOnce) return openAudit(asked, registrar);
  const begun = await beginDrawing(asked, registrar);
  return begun.ok ? done({ id: null }) : begun;
}
