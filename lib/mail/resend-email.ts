import { db } from "@/lib/db";
import type { PlainDate } from "@/lib/dates";
import { recordEvent, type Actor } from "@/lib/history/record-event";
import { done, refused, type Result } from "@/lib/result";
import { queueEmail } from "./queue-email";
import { confirmation } from "./templates/confirmation";

/** Why a confirmation is not sent again. */
export type ResendRefusal = "not-found" | "not-failed" | "already-resent" | "no-address";

/**
 * Sends a confirmation that failed once more: to the holder's address as it is now, with the verify link in
 * force. Only for the office of the credential's state, and once for each failure.
 */
export async function resendEmail(
  emailId: string,
  actor: Actor & { readonly state: string },
  today: PlainDate,
): Promise<Result<{ readonly id: string }, ResendRefusal>> {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`select id from outbound_email where id = ${emailId}::uuid for update`;
    const failed = await tx.outboundEmail.findFirst({
      where: { id: emailId, template: "confirmation", credential: { state: actor.state } },
      include: { credential: { include: inForce } },
    });
    if (!failed?.credential) return refused("not-found");
    if (failed.failedAt === null) return refused("not-failed");

    const { credential, template, data } = failed;
    const since = { credentialId: credential.id, template, queuedAt: { gt: failed.queuedAt } };
    if ((await tx.outboundEmail.count({ where: since })) > 0) return refused("already-resent");
    const to = credential.person.emails[0]?.address;
    if (to === undefined) return refused("no-address");

    const facts = confirmation.data.parse(data);
    const linkId = credential.links[0]?.id ?? facts.linkId;
    const again = await queueEmail(tx, {
      template: "confirmation",
      to,
      data: { ...facts, linkId },
      credentialId: credential.id,
    });
    await recordEvent(tx, {
      type: "confirmation-sent-again",
      effectiveOn: today,
      actor,
      personId: credential.personId,
      credentialId: credential.id,
      before: { emailId },
      after: { emailId: again.id },
    });
    return done(again);
  });
}

/** The holder's addresses in force, newest first, and the verify link in force. */
const inForce = {
  person: {
    select: {
      emails: {
        where: { replacedAt: null },
        orderBy: { recordedAt: "desc" },
        select: { address: true },
      },
    },
  },
  links: { where: { editionId: null, purpose: "verify", replacedAt: null }, select: { id: true } },
} as const;
