import { db } from "@/lib/db";
import { env } from "@/lib/env";
import type { Message } from "./compose-email";
import { sendBySmtp, type Delivery } from "./smtp";

/** Hands a message to the mail server, once. In the demo without a mail server it is caught instead. */
export async function deliver(message: Message): Promise<Delivery> {
  const { SMTP_URL: url } = env();
  if (url !== undefined) return sendBySmtp(url, message.envelope, message.raw);

  const raw = new Uint8Array(message.raw);
  await db.caughtMail.create({ data: { messageId: message.id, raw } });
  return { outcome: "accepted" };
}
