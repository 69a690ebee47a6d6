import { db } from "@/lib/db";
import { fail } from "./attempts";
import { emailJobKey } from "./queue-email";

interface Lost {
  readonly id: string;
  readonly template: string;
  readonly openAttempts: number;
}

/** Marks as failed what has waited for a day and has no job left that would send it: its workers died too often. */
export async function failLostEmails(): Promise<void> {
  const lost = await db.$queryRaw<Lost[]>`
    select id, template, open_attempts as "openAttempts"
    from outbound_email
    where sent_at is null and failed_at is null and queued_at < now() - interval '1 day'
      and not exists (
        select from graphile_worker._private_jobs
        where key = ${emailJobKey("")} || outbound_email.id::text
          and (attempts < max_attempts or locked_at is not null)
      )`;
  for (const email of lost) {
    if (email.openAttempts > 0)
      await fail(email, "arrival-not-known", "the attempt was never closed");
    else await fail(email, "gave-up", "no job is left that would send it");
  }
}
