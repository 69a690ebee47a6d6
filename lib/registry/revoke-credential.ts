import { z } from "zod";
import { db, type Database } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import type { PlainDate } from "@/lib/dates";
import type { Action } from "@/lib/rules/facts";
import { done, refused, type Result } from "@/lib/result";
import { openCase, type Registrar } from "./cases";
import { requiredDay, text } from "./inputs";
import {
  recordAction,
  recordActionIn,
  standingActions,
  wrongDay,
  type ActionRefusal,
} from "./record-action";

/** A revocation as the registrar enters it: the first day on which the credential is no longer valid. */
export const NewRevocation = z.object({ from: requiredDay, reason: text(500) });

/** Why a credential is not revoked. */
export type RevocationRefusal = ActionRefusal | "already-revoked";

/** The name under which a revocation that waits for its check is kept. */
export function revocationDraft(number: string): string {
  return `revoke:${number}`;
}

/** Revokes a credential from a day on, in the past or up to a year ahead. */
export async function revokeCredential(
  number: string,
  { from, reason }: z.output<typeof NewRevocation>,
  actor: Registrar,
  today: PlainDate,
): Promise<Result<null, RevocationRefusal>> {
  const revocation = { kind: "revoked", from, to: null, reason } as const;
  return recordAction(number, revocation, actor, today, refusedBy);
}

/** As `revokeCredential`, in the transaction of what it is decided with. */
export async function revokeCredentialIn(
  tx: Database,
  number: string,
  { from, reason }: z.output<typeof NewRevocation>,
  actor: Registrar,
  today: PlainDate,
): Promise<Result<null, RevocationRefusal>> {
  const revocation = { kind: "revoked", from, to: null, reason } as const;
  return recordActionIn(tx, number, revocation, actor, today, refusedBy);
}

/** Whether a revocation would be refused as things are, so that its check can be shown. Records nothing. */
export async function checkRevocation(
  number: string,
  from: PlainDate,
  actor: Registrar,
  today: PlainDate,
): Promise<Result<null, RevocationRefusal>> {
  const opened = await openCase(number, actor);
  if (!opened.ok) return opened;
  const credential = opened.value;
  const wrong =
    wrongDay(from, fromDatabaseDay(credential.issuedOn), today) ??
    refusedBy(await standingActions(db, credential.id));
  return wrong === null ? done(null) : refused(wrong);
}

/** One revocation is enough; to move its day, it is withdrawn first. A surrender does not prevent it. */
function refusedBy(standing: readonly Action[]): "already-revoked" | null {
  return standing.some(({ kind }) => kind === "revoked") ? "already-revoked" : null;
}
