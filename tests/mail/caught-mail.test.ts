import { afterAll, expect, test } from "vitest";
import { db } from "@/lib/db";
import { findCaught, listCaught } from "@/lib/mail/read-caught";
import { sendEmail } from "@/lib/mail/send-email";
import { queueConfirmation } from "./posting";

afterAll(() => db.$disconnect());

test("the demo without a mail server keeps the message instead of sending it, and shows it", async () => {
  const { id } = await queueConfirmation();
  await sendEmail(id, 1);

  const { messages, older } = await listCaught(1);
  expect(older).toBe(false);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatchObject({
    to: "rosa@example.org",
    from: "Peer Credential Registry <registry@registry.test>",
    messageId: `${id}@registry.test`,
  });
  const message = await findCaught(messages[0]?.id ?? "");
  expect(message?.subject).toContain("7K4M-92HX-RT0C");
  expect(message?.text).toContain("Rosa Delgado");
  expect(message?.html).toContain("Rosa Delgado");
  expect((await db.outboundEmail.findUniqueOrThrow({ where: { id } })).sentAt).not.toBeNull();
});

test("caught messages are listed newest first, twenty-five on a page", async () => {
  await db.caughtMail.deleteMany();
  for (let minute = 10; minute < 40; minute += 1) {
    await db.caughtMail.create({
      data: {
        messageId: `${String(minute)}@registry.test`,
        at: new Date(`2027-01-14T10:${String(minute)}:00Z`),
        raw: Buffer.from(`Subject: Message ${String(minute)}\r\n\r\nText\r\n`),
      },
    });
  }
  const first = await listCaught(1);
  expect(first.messages.map(({ subject }) => subject)).toEqual(
    Array.from({ length: 25 }, (_, index) => `Message ${String(39 - index)}`),
  );
  expect(first.older).toBe(true);
  const second = await listCaught(2);
  expect(second.messages).toHaveLength(5);
  expect(second.older).toBe(false);
});

test("a message that is not there is not found", async () => {
  expect(await findCaught("0197a3c2-5f60-7000-8000-0000000000ff")).toBeNull();
  expect(await findCaught("not-an-id")).toBeNull();
});
