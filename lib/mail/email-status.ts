import { db } from "@/lib/db";
import { readProblem, type EmailProblem } from "./email-problem";
import { isTemplateName, type TemplateName } from "./templates/registered";

/** Where an e-mail about a credential stands. */
export interface EmailStatus {
  readonly id: string;
  readonly template: TemplateName;
  readonly to: string;
  readonly status: "queued" | "sent" | "failed";
  readonly queuedAt: Date;
  /** When it was sent or given up; null while it waits. */
  readonly endedAt: Date | null;
  /** What went wrong the last time: still tried while queued, final when failed. */
  readonly problem: EmailProblem | null;
}

/** The e-mails about a credential, newest first. */
export async function emailsAbout(credentialId: string): Promise<readonly EmailStatus[]> {
  const rows = await db.outboundEmail.findMany({
    where: { credentialId },
    orderBy: [{ queuedAt: "desc" }, { id: "desc" }],
  });
  return rows.flatMap(({ template, sentAt, failedAt, lastError, id, to, queuedAt }) => {
    if (!isTemplateName(template)) return [];
    const status = sentAt ? "sent" : failedAt ? "failed" : "queued";
    const endedAt = sentAt ?? failedAt;
    return [{ id, template, to, status, queuedAt, endedAt, problem: readProblem(lastError) }];
  });
}
