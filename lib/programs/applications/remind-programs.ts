import { addDays, dayOf, daysBetween } from "@/lib/dates";
import { db, type Database } from "@/lib/db";
import { fromDatabaseDay, toDatabaseDay } from "@/lib/db-days";
import { recordEvent, registryItself } from "@/lib/history/record-event";
import { log } from "@/lib/log";
import { queueEmail } from "@/lib/mail/queue-email";
import { officeOf, timeZoneOf } from "@/lib/states/catalogue";
import { addressesOf } from "@/lib/programs/people-of-organization";

/** How many days before a recognition ends its operator is told: once for each. */
const remindedBefore = [30, 90] as const;

/** A recognition that ends soon and is followed by no later one. */
interface Ending {
  readonly id: string;
  readonly programId: string;
  readonly to: Date | null;
  readonly program: { readonly name: string; readonly state: string; readonly operatorId: string };
}

/**
 * Reminds the people of operators before the recognition of a program ends, while no later one is on record. Run
 * every day; each reminder is queued once. One program that fails does not keep the others from theirs.
 */
export async function remindPrograms(at = new Date()): Promise<void> {
  const on = dayOf(at, "UTC");
  const endings = await db.programRecognition.findMany({
    where: {
      to: { gte: toDatabaseDay(addDays(on, -1)), lte: toDatabaseDay(addDays(on, 91)) },
      program: { operator: { closure: null } },
    },
    select: {
      id: true,
      programId: true,
      to: true,
      program: { select: { name: true, state: true, operatorId: true } },
    },
  });
  for (const ending of endings) {
    await db
      .$transaction((tx) => remindOnce(tx, ending, at))
      .catch((error: unknown) => {
        log.error({ err: error, recognition: ending.id }, "could not remind of a recognition");
      });
  }
}

async function remindOnce(tx: Database, ending: Ending, at: Date): Promise<void> {
  const { id: recognitionId, programId, program } = ending;
  const to = fromDatabaseDay(ending.to);
  const today = dayOf(at, timeZoneOf(program.state));
  if (to === null || to < today) return;
  const left = daysBetween(today, to);
  const days = remindedBefore.find((before) => left <= before);
  if (days === undefined) return;
  const later = await tx.programRecognition.count({
    where: { programId, OR: [{ to: null }, { to: { gt: ending.to ?? new Date(0) } }] },
  });
  const addresses = await addressesOf(tx, program.operatorId, "operator", today);
  if (later > 0 || addresses.length === 0) return;
  const { count } = await tx.programReminder.createMany({
    data: { recognitionId, days },
    skipDuplicates: true,
  });
  if (count === 0) return;
  const data = {
    program: program.name,
    office: officeOf(program.state),
    to,
    days: left,
    path: `/program/applications/new?about=${programId}`,
  };
  for (const address of addresses) {
    await queueEmail(tx, { template: "recognition-ends", to: address, data });
  }
  await recordEvent(tx, {
    type: "program-reminded",
    effectiveOn: today,
    actor: registryItself,
    programId,
    organizationId: program.operatorId,
    after: { recognitionId, to, days },
  });
}
