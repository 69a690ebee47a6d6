import { afterAll, expect, test } from "vitest";
import { date } from "@/lib/dates";
import { startMailServer } from "./mail-server";

const server = await startMailServer();
process.env["SMTP_URL"] = server.url;
const { db } = await import("@/lib/db");
const { emailsAbout } = await import("@/lib/mail/email-status");
const { resendEmail } = await import("@/lib/mail/resend-email");
const { sendEmail } = await import("@/lib/mail/send-email");
const { addUser } = await import("@/tests/support/sign-in");
const { addCredential, queueConfirmation } = await import("./posting");

const today = date("2027-01-15");
const { id: userId } = await addUser("ines@az.example", { role: "registrar", state: "AZ" });
const registrar = { userId, role: "registrar", state: "AZ" } as const;

afterAll(async () => {
  await db.$disconnect();
  await server.stop();
});

async function failedConfirmation(...addresses: readonly string[]) {
  const credential = await addCredential(...addresses);
  const { id } = await queueConfirmation("mistyped@example.org", credential.id);
  server.answer(550);
  await sendEmail(id, 1);
  return { credential, id };
}

test("a confirmation is shown as queued, then as sent, with the moments", async () => {
  const credential = await addCredential("rosa@example.org");
  const { id } = await queueConfirmation("rosa@example.org", credential.id);
  expect(await emailsAbout(credential.id)).toMatchObject([
    { id, template: "confirmation", to: "rosa@example.org", status: "queued", endedAt: null },
  ]);

  await sendEmail(id, 1);
  const [sent] = await emailsAbout(credential.id);
  expect(sent).toMatchObject({ status: "sent", problem: null });
  expect(sent?.endedAt?.getTime()).toBeGreaterThanOrEqual(sent?.queuedAt.getTime() ?? Infinity);
});

test("a confirmation that waits for another try says why", async () => {
  const credential = await addCredential("rosa@example.org");
  const { id } = await queueConfirmation("rosa@example.org", credential.id);
  server.answer(451);
  await expect(sendEmail(id, 1)).rejects.toThrow("put-off");
  expect(await emailsAbout(credential.id)).toMatchObject([
    { status: "queued", problem: "put-off" },
  ]);
});

test("a confirmation that failed is sent again to the address of today, with the link in force, and it is on record who did it", async () => {
  const { credential, id } = await failedConfirmation("rosa@example.org");
  expect(await emailsAbout(credential.id)).toMatchObject([
    { status: "failed", problem: "refused" },
  ]);

  const result = await resendEmail(id, registrar, today);
  if (!result.ok) throw new Error(result.refusal);
  await sendEmail(result.value.id, 1);
  expect(server.messages.at(-1)?.to?.[0]?.address).toBe("rosa@example.org");
  expect(await emailsAbout(credential.id)).toMatchObject([
    { id: result.value.id, status: "sent" },
    { id, status: "failed" },
  ]);
  const { data } = await db.outboundEmail.findUniqueOrThrow({ where: { id: result.value.id } });
  expect(data).toMatchObject({ linkId: credential.linkId });
  expect(await db.event.findMany({ where: { credentialId: credential.id } })).toMatchObject([
    { type: "confirmation-sent-again", actorId: userId, after: { emailId: result.value.id } },
  ]);
});

test("a failure is answered by one more confirmation, not by two", async () => {
  const { id } = await failedConfirmation("rosa@example.org");
  const both = await Promise.all([
    resendEmail(id, registrar, today),
    resendEmail(id, registrar, today),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both).toContainEqual({ ok: false, refusal: "already-resent" });
});

test("only a confirmation that failed is sent again", async () => {
  const credential = await addCredential("rosa@example.org");
  const { id } = await queueConfirmation("rosa@example.org", credential.id);
  expect(await resendEmail(id, registrar, today)).toEqual({ ok: false, refusal: "not-failed" });
});

test("another state's registrar finds no such e-mail", async () => {
  const { id } = await failedConfirmation("rosa@example.org");
  const other = { ...registrar, state: "ID" };
  expect(await resendEmail(id, other, today)).toEqual({ ok: false, refusal: "not-found" });
});

test("without an address on record there is nowhere to send it", async () => {
  const { id } = await failedConfirmation();
  expect(await resendEmail(id, registrar, today)).toEqual({ ok: false, refusal: "no-address" });
});
