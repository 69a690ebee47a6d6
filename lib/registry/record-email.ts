import { z } from "zod";
import { db, type Database } from "@/lib/db";
import type { PlainDate } from "@/lib/dates";
import { recordEvent, type Actor } from "@/lib/history/record-event";
import { queueEmail } from "@/lib/mail/queue-email";
import { done, refused, type Result } from "@/lib/result";
import { lockPerson, openPerson, type NotTheirs, type Registrar } from "./cases";
import { email, source, text } from "./inputs";
import { vouching } from "./sources";

/** A new e-mail address of a person, and why it is trusted. */
export const NewEmail = z.object({
  address: z.string({ error: "missing" }).pipe(email),
  source,
  reason: text(500),
});

/** Why an address is not recorded. */
export type EmailRefusal = NotTheirs | "already-recorded" | "source-not-trusted";

/** Records a person's new e-mail address. The ones it replaces are told, so that nobody loses a record unawares. */
export async function recordEmail(
  personId: string,
  input: z.output<typeof NewEmail>,
  actor: Registrar,
  today: PlainDate,
): Promise<Result<null, EmailRefusal>> {
  const opened = await openPerson(personId, actor);
  if (!opened.ok) return opened;
  if (!vouching.some((known) => known === input.source)) return refused("source-not-trusted");
  return db.$transaction(async (tx) =>
    (await replaceEmail(tx, personId, input, actor, today))
      ? done(null)
      : refused("already-recorded"),
  );
}

/** Replaces a person's current addresses by a new one, in a transaction. False when it is theirs already. */
export async function replaceEmail(
  tx: Database,
  personId: string,
  input: z.output<typeof NewEmail>,
  actor: Actor,
  today: PlainDate,
): Promise<boolean> {
  await lockPerson(tx, personId);
  const current = await tx.personEmail.findMany({ where: { personId, replacedAt: null } });
  const same = current.some((one) => one.address.toLowerCase() === input.address.toLowerCase());
  if (same) return false;

  await tx.personEmail.updateMany({
    where: { personId, replacedAt: null },
    data: { replacedAt: new Date() },
  });
  const { id } = await tx.personEmail.create({
    data: { personId, address: input.address, source: input.source, recordedById: actor.userId },
    select: { id: true },
  });
  for (const old of current) {
    await queueEmail(tx, { template: "email-replaced", to: old.address, data: {} });
  }
  await recordEvent(tx, {
    type: "email-recorded",
    effectiveOn: today,
    actor,
    personId,
    before: { emailIds: current.map((one) => one.id) },
    after: { emailId: id, source: input.source },
    reason: input.reason,
  });
  return true;
}
