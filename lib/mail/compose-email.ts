import MailComposer from "nodemailer/lib/mail-composer";
import { env } from "@/lib/env";
import { attachmentsOf } from "./attachments";
import { signEmail } from "./dkim";
import { renderEmail } from "./render-email";
import type { Envelope } from "./smtp";
import type { TemplateName } from "./templates/registered";

/** A message ready to be handed over, as it goes over the wire. `id` is its Message-ID without angle brackets. */
export interface Message {
  readonly id: string;
  readonly envelope: Envelope;
  readonly raw: Buffer;
}

interface Queued {
  readonly id: string;
  readonly template: TemplateName;
  readonly to: string;
  readonly data: unknown;
  readonly credentialId: string | null;
  readonly queuedAt: Date;
}

/** Puts a queued e-mail together and signs it. Its Message-ID and date never change, so that a repeat is recognized as one. */
export async function composeEmail(email: Queued): Promise<Message> {
  const { MAIL_FROM: from, PUBLIC_URL: registry } = env();
  const id = `${email.id}@${new URL(registry).hostname}`;
  const message = new MailComposer({
    ...(await renderEmail(email.template, email.data)),
    attachments: [...(await attachmentsOf(email.template, email.credentialId))],
    from,
    to: email.to.split(",").map((address) => ({ name: "", address })),
    messageId: `<${id}>`,
    date: email.queuedAt,
    headers: { "Auto-Submitted": "auto-generated", "Content-Language": "en, es" },
  }).compile();
  return { id, envelope: message.getEnvelope(), raw: await signEmail(await message.build()) };
}
