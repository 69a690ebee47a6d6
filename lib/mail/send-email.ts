import { db } from "@/lib/db";
import { redact } from "@/lib/log";
import { closeAttempt, fail, openAttempt } from "./attempts";
import { composeEmail } from "./compose-email";
import { isTemplateName, templates } from "./templates/registered";
import { deliver } from "./transport";

/** The e-mail did not go out this time and is to be tried again. */
class NotSentYet extends Error {
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
    const unsent = { id, sentAt: null, failedAt: null };
    const email = await db.outboundEmail.findFirst({ where: unsent });
    if (email === null) return;
    const { template } = email;
    if (!isTemplateName(template)) throw new Error("an e-mail of a kind that is not known");
    const last = attempt >= templates[template].tries;

    if (email.openAttempts > 1) {
      await fail(email, "arrival-not-known", "the repeat was never answered");
      return;
    }
    const message = await composeEmail({ ...email, template }).catch((error: unknown) =>
      redact(String(error)),
    );
    if (typeof message === "string") {
      if (!last) throw new NotSentYet(message);
      await fail(email, "could-not-be-made", message);
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
