import MailComposer from "nodemailer/lib/mail-composer";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import type { RenderedEmail } from "./render-email";
import { sendBySmtp, type Delivery } from "./smtp";

/** A message with its envelope. `id` is the Message-ID without its angle brackets. */
export interface Message extends RenderedEmail {
  readonly id: string;
  readonly to: string;
  readonly date: Date;
}

/** Hands a message to the mail server, once. In the demo without a mail server it is caught instead. */
export async function deliver(message: Message): Promise<Delivery> {
  const { MAIL_FROM: from, SMTP_URL: url } = env();
  const composed = new MailComposer({
    from,
    to: { name: "", address: message.to },
    messageId: `<${message.id}>`,
    date: message.date,
    subject: message.subject,
    text: message.text,
    html: message.html,
    headers: { "Auto-Submitted": "auto-generated", "Content-Language": "en, es" },
  }).compile();
  const raw = await composed.build();
  if (url !== undefined) return sendBySmtp(url, composed.getEnvelope(), raw);

  await db.caughtMail.create({ data: { messageId: message.id, raw: new Uint8Array(raw) } });
  return { outcome: "accepted" };
}
