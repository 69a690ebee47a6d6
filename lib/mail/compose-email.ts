import MailComposer from "nodemailer/lib/mail-composer";
import { env } from "@/lib/env";
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
  readonly queuedAt: Date;
}

/** Puts a queued e-mail together. Its Message-ID and date never change, so that a repeat is recognized as one. */
export async function composeEmail(email: Queued): Promise<Message> {
  const { MAIL_FROM: from, PUBLIC_URL: registry } = env();
  const id = `${email.id}@${new URL(registry).hostname}`;
  const message = new MailComposer({
    ...(await renderEmail(email.template, email.data)),
    from,
    to: { name: "", address: email.to },
    messageId: `<${id}>`,
    date: email.queuedAt,
    headers: { "Auto-Submitted": "auto-generated", "Content-Language": "en, es" },
  }).compile();
  return { id, envelope: message.getEnvelope(), raw: await message.build() };
}
