import type { Database } from "@/lib/db";
import { addJob } from "@/lib/jobs/add-job";
import type { EmailData, TemplateName } from "./templates/registered";

/** An e-mail decided on: what it tells, to whom, and the credential it is about. */
export type NewEmail = {
  readonly [Name in TemplateName]: {
    readonly template: Name;
    /** An address, or several of one organization with commas between them: they see each other. */
    readonly to: string;
    readonly data: EmailData[Name];
    readonly credentialId?: string | undefined;
  };
}[TemplateName];

/** Begun far more often than a server is tried, so that workers that die underway do not use up the tries. */
const maxAttempts = 25;

/** Queues an e-mail in the transaction of what it tells: it goes out if, and only if, that is committed. */
export async function queueEmail(tx: Database, email: NewEmail): Promise<{ readonly id: string }> {
  const { template, to, data, credentialId = null } = email;
  const { id } = await tx.outboundEmail.create({
    data: { template, to, data, credentialId },
    select: { id: true },
  });
  await addJob(tx, {
    name: "send-email",
    payload: { emailId: id },
    key: emailJobKey(id),
    maxAttempts,
  });
  return { id };
}

/** The key of the job that sends an e-mail. */
export function emailJobKey(id: string): string {
  return `send-email:${id}`;
}
