import { setTimeout as pause } from "node:timers/promises";
import type { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/db";
import { writeProblem, type EmailProblem } from "./email-problem";
import type { Delivery } from "./smtp";
import { isTemplateName, templates } from "./templates/registered";

interface Queued {
  readonly id: string;
  readonly template: string;
  /** As it was before this attempt. */
  readonly openAttempts: number;
}

/** Records that the mail server is about to be spoken to. */
export async function openAttempt(id: string): Promise<void> {
  await db.outboundEmail.update({ where: { id }, data: { openAttempts: { increment: 1 } } });
}

/** Records what became of an attempt, and says whether the e-mail is to be tried again. */
export async function closeAttempt(
  email: Queued,
  delivery: Delivery,
  last: boolean,
): Promise<"ended" | "again"> {
  const { id, openAttempts } = email;
  if (delivery.outcome === "accepted") {
    const sent = { sentAt: new Date(), openAttempts, lastError: null, ...withoutSecret(email) };
    await persist(() => db.outboundEmail.update({ where: { id }, data: sent }));
    return "ended";
  }
  const { outcome, detail } = delivery;
  const open = outcome === "arrival-not-known" ? openAttempts + 1 : openAttempts;
  if (outcome === "refused" || open > 1 || last) {
    await persist(() => fail({ ...email, openAttempts: open }, outcome, detail));
    return "ended";
  }
  const later = { openAttempts: open, lastError: writeProblem(outcome, detail) };
  await persist(() => db.outboundEmail.update({ where: { id }, data: later }));
  return "again";
}

/** Records that an e-mail is not tried again. */
export async function fail(email: Queued, problem: EmailProblem, detail: string): Promise<void> {
  const { id, openAttempts } = email;
  const lastError = writeProblem(problem, detail);
  const data = { failedAt: new Date(), openAttempts, lastError, ...withoutSecret(email) };
  await db.outboundEmail.update({ where: { id }, data });
}

function withoutSecret({ template }: Queued): { readonly data?: Prisma.InputJsonObject } {
  return isTemplateName(template) && templates[template].secret ? { data: {} } : {};
}

/** Writes what the mail server answered even when the database is away for a minute: else a message would be repeated. */
async function persist(write: () => Promise<unknown>): Promise<void> {
  for (let secondsLeft = 60; ; secondsLeft -= 1) {
    try {
      await write();
      return;
    } catch (error) {
      if (secondsLeft === 0) throw error;
      await pause(1_000);
    }
  }
}
