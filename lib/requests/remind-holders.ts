import { dayOf } from "@/lib/dates";
import { db, type Database } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import { recordEvent, registryItself } from "@/lib/history/record-event";
import { educationSentence } from "@/lib/i18n/education-sentence";
import { log } from "@/lib/log";
import { queueEmail } from "@/lib/mail/queue-email";
import { standingOf } from "@/lib/registry/answer";
import type { Credential } from "@/lib/registry/credential";
import { selection, toCredential } from "@/lib/registry/credential-row";
import { holderAddresses } from "@/lib/registry/holder-addresses";
import { officeOf, stateName, timeZoneOf } from "@/lib/states/catalogue";
import { dueReminders, type DueReminder } from "./due-reminders";

/** Credentials read at a time, so that the memory stays flat however many there are. */
const pageSize = 200;

/**
 * Reminds holders before a term ends or education is due. Run every day; each reminder is queued once,
 * however often it is run. One credential that cannot be judged does not keep the others from theirs.
 */
export async function remindHolders(at = new Date()): Promise<void> {
  let after: string | undefined;
  for (;;) {
    const rows = await db.credential.findMany({
      where: { takenBackAt: null, person: { emails: { some: { replacedAt: null } } } },
      select: selection,
      orderBy: { id: "asc" },
      take: pageSize,
      ...(after !== undefined && { cursor: { id: after }, skip: 1 }),
    });
    for (const row of rows) {
      await remind(toCredential(row), at).catch((error: unknown) => {
        log.error({ err: error, credential: row.id }, "could not see what is due");
      });
    }
    after = rows.at(-1)?.id;
    if (rows.length < pageSize) return;
  }
}

async function remind(credential: Credential, at: Date): Promise<void> {
  const on = dayOf(at, timeZoneOf(credential.state));
  const standing = standingOf(credential, on);
  const owed = {
    en: educationSentence(standing.education, "en"),
    es: educationSentence(standing.education, "es"),
  };
  for (const due of dueReminders(standing)) {
    await db.$transaction((tx) => remindOnce(tx, credential, due, owed, at));
  }
}

async function remindOnce(
  tx: Database,
  credential: Credential,
  { about, due, days, left }: DueReminder,
  owed: { readonly en: string; readonly es: string },
  at: Date,
): Promise<void> {
  const { id: credentialId, kind, state, number, holder } = credential;
  const addresses = await holderAddresses(tx, holder.personId);
  if (addresses.length === 0) return;
  const { count } = await tx.reminder.createMany({
    data: { credentialId, about, due: toDatabaseDay(due), days },
    skipDuplicates: true,
  });
  if (count === 0) return;

  const data = { about, kind, number, due, days: left, path: "/my" };
  const office = officeOf(state);
  const said = { state: stateName(state), office, owed: about === "education" ? owed : null };
  for (const to of addresses) {
    await queueEmail(tx, { template: "due-soon", to, data: { ...data, ...said } });
  }
  await recordEvent(tx, {
    type: "holder-reminded",
    effectiveOn: dayOf(at, timeZoneOf(state)),
    actor: registryItself,
    personId: holder.personId,
    credentialId,
    after: { about, due, days },
  });
}
