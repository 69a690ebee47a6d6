import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { redact } from "@/lib/log";
import { closeAttempt, fail, openAttempt } from "./attempts";
import { renderEmail } from "./render-email";
import { isTemplateName, templates, type TemplateName } from "./templates/registered";
import { deliver, type Message } from "./transport";

/** The e-mail did not go out this time and is to be tried again. */
export class NotSentYet extends Error {
  override readonly name = "NotSentYet";
}

/** Longer than a mail server is ever waited for, in milliseconds. */
const longestTry = 30 * 60_000;

/**
 * Sends a queued e-mail, unless it was sent or has failed. `attempt` counts from 1. Throws `NotSentYet` when
 * it is to be tried again.
 *
 * An attempt is recorded as open before the server is spoken to, and closed by the server's answer. One that
 * stays open (the worker died, or the connection was lost after the message had gone out) may have arrived:
 * it is repeated once, under the same Message-ID, and never again.
 */
export async function sendEmail(id: string, attempt: number): Promise<void> {
  await alone(id, async () => {
    const email = await db.outboundEmail.findUnique({ where: { id } });
    if (email === null || email.sentAt !== null || email.failedAt !== null) return;
    const { template } = email;
    if (!isTemplateName(template)) throw new Error("an e-mail of a kind that is not known");
    const last = attempt >= templates[template].tries;

    if (email.openAttempts > 1) {
      await fail(email, "arrival-not-known", "the repeat was never answered");
      return;
    }
    const message = await compose({ ...email, template });
    if ("problem" in message) {
      if (!last) throw new NotSentYet(message.problem);
      await fail(email, "could-not-be-made", message.problem);
      return;
    }
    await openAttempt(id);
    const delivery = await deliver(message);
    if ((await closeAttempt(email, delivery, last)) === "again") {
      throw new NotSentYet(delivery.outcome);
    }
  });
}

/** Holds the e-mail's lock meanwhile. It goes when its holder dies, and a second worker never waits for it. */
async function alone(id: string, work: () => Promise<void>): Promise<void> {
  await db.$transaction(
    async (tx) => {
      const [lock] = await tx.$queryRaw<{ taken: boolean }[]>`
        select pg_try_advisory_xact_lock(hashtextextended(${id}, 0)) as taken`;
      if (lock?.taken !== true) throw new NotSentYet("another worker is sending it");
      await work();
    },
    { timeout: longestTry, maxWait: 30_000 },
  );
}

interface Queued {
  readonly id: string;
  readonly template: TemplateName;
  readonly to: string;
  readonly data: unknown;
  readonly queuedAt: Date;
}

/** The Message-ID and the date are those of the queued e-mail, so that a repeat is recognized as one. */
async function compose(email: Queued): Promise<Message | { readonly problem: string }> {
  try {
    const rendered = await renderEmail(email.template, email.data);
    const id = `${email.id}@${new URL(env().PUBLIC_URL).hostname}`;
    return { ...rendered, id, to: email.to, date: email.queuedAt };
  } catch (error) {
    return { problem: redact(String(error)) };
  }
}
