import type { Prisma } from "@/prisma/generated/client";
import { today } from "@/lib/dates";
import { db, type Database } from "@/lib/db";
import { recordEvent } from "@/lib/history/record-event";
import type { Registrar } from "@/lib/registry/cases";
import { timeZoneOf } from "@/lib/states/catalogue";
import { done, refused, type Result } from "@/lib/result";
import type { RowKey } from "./row-key";

/** Somebody else has dealt with the row meanwhile, or it never waited in this state's queue. */
export class RowNotWaiting extends Error {
  override readonly name = "RowNotWaiting";
}

/**
 * Takes a row out of the queue because a credential was registered from it, in the transaction that
 * registers. Throws `RowNotWaiting`, which undoes the registration: one row never becomes two credentials.
 */
export async function resolveRow(
  tx: Database,
  row: RowKey,
  { credentialId }: { readonly credentialId: string },
  actor: Registrar,
): Promise<void> {
  const credential = await tx.credential.findUniqueOrThrow({
    where: { id: credentialId },
    select: { personId: true },
  });
  if (!(await takeOut(tx, row, actor, { credentialId }))) throw new RowNotWaiting();
  await recordEvent(tx, {
    type: "row-resolved",
    effectiveOn: today(timeZoneOf(actor.state)),
    actor,
    personId: credential.personId,
    credentialId,
    after: { fileId: row.fileId, row: row.number },
  });
}

/** Takes a row out of the queue without registering anything. The reason is kept, and so is the row. */
export async function setRowAside(
  row: RowKey,
  reason: string,
  actor: Registrar,
): Promise<Result<null, "not-waiting">> {
  return db.$transaction(async (tx) => {
    if (!(await takeOut(tx, row, actor, {}))) return refused("not-waiting");
    await recordEvent(tx, {
      type: "row-set-aside",
      effectiveOn: today(timeZoneOf(actor.state)),
      actor,
      after: { fileId: row.fileId, row: row.number },
      reason,
    });
    return done(null);
  });
}

/** Whether the row was waiting until now. Of two registrars at once, one finds it taken. */
async function takeOut(
  tx: Database,
  { fileId, number }: RowKey,
  actor: Registrar,
  became: Prisma.LegacyRowUncheckedUpdateManyInput,
): Promise<boolean> {
  const { count } = await tx.legacyRow.updateMany({
    where: {
      fileId,
      number,
      outcome: "needs-review",
      resolvedAt: null,
      file: { state: actor.state },
    },
    data: { ...became, resolvedAt: new Date(), resolvedById: actor.userId },
  });
  return count === 1;
}
