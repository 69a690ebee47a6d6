import { db } from "@/lib/db";

/** Removes what has served its time. Run every hour; safe to run at any time and twice. */
export async function cleanUp(): Promise<void> {
  await db.$executeRaw`delete from sign_in_link where expires_at < now() - interval '1 day'`;
  await db.$executeRaw`delete from draft where updated_at < now() - interval '30 days'`;
  await db.$executeRaw`
    delete from session
    where least(ended_at, expires_at) < now() - interval '30 days'`;
  // Whoever only signed in, never had a role and asked for nothing.
  await db.$executeRaw`
    delete from app_user u
    where created_at < now() - interval '30 days'
      and not exists (select from role_grant where user_id = u.id)
      and not exists (select from copy_request where user_id = u.id)
      and not exists (select from session where user_id = u.id)
      and not exists (select from verification where asked_by_id = u.id)
      and not exists (select from event where actor_id = u.id)`;
  await db.$executeRaw`
    delete from outbound_email
    where template = 'sign-in-link' and sent_at < now() - interval '30 days'`;
  // Evidence that never came to what it was for. A redacted file stays: the event of its redaction names it.
  await db.$executeRaw`
    delete from document
    where credential_id is null and application_id is null and education_id is null
      and audit_item_id is null and redacted_at is null
      and recorded_at < now() - interval '30 days'
      and not exists (select from draft where draft.values ->> 'documentId' = document.id::text)`;
  await db.$executeRaw`delete from rate_limit where expire < extract(epoch from now()) * 1000`;
  await db.$executeRaw`delete from worker_heartbeat where at < now() - interval '1 day'`;
  await db.$executeRaw`
    delete from caught_mail
    where id in (select id from caught_mail order by at desc, id desc offset 500)`;
}
