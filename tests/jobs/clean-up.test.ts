import { afterAll, expect, test } from "vitest";
import { db } from "@/lib/db";
import { cleanUp } from "@/lib/jobs/clean-up";
import { failLostEmails } from "@/lib/mail/fail-lost-emails";
import { addCredential, queueConfirmation } from "@/tests/mail/posting";
import { addUser } from "@/tests/support/sign-in";

afterAll(() => db.$disconnect());

const hour = 3_600_000;
const ago = (hours: number) => new Date(Date.now() - hours * hour);

test("sign-in links are forgotten a day after they ended", async () => {
  for (const [tokenHash, hours] of [
    ["ended-23-hours-ago", 23],
    ["ended-25-hours-ago", 25],
  ] as const) {
    await db.signInLink.create({
      data: { tokenHash, identifier: "rosa@example.org", expiresAt: ago(hours) },
    });
  }
  await cleanUp();
  expect(await db.signInLink.findMany()).toMatchObject([{ tokenHash: "ended-23-hours-ago" }]);
});

test("drafts are kept for thirty days after the last word", async () => {
  const { id: userId } = await addUser("ines@az.example", { role: "registrar", state: "AZ" });
  for (const [form, days] of [
    ["29 days", 29],
    ["31 days", 31],
  ] as const) {
    await db.draft.create({ data: { userId, form, values: {}, updatedAt: ago(days * 24) } });
  }
  await cleanUp();
  expect(await db.draft.findMany()).toMatchObject([{ form: "29 days" }]);
});

test("evidence that never came to a credential goes after thirty days, unless a draft still holds it or it was redacted", async () => {
  const { id: recordedById } = await addUser("evidence@az.example");
  const credential = await addCredential("rosa@example.org");
  const add = (name: string, days: number, more: object = {}) =>
    db.document.create({
      data: {
        name,
        contentType: "application/pdf",
        size: 1,
        sha256: new Uint8Array(32),
        bytes: new Uint8Array(1),
        recordedById,
        recordedAt: ago(days * 24),
        ...more,
      },
    });
  await add("discarded 31 days ago", 31);
  await add("discarded 29 days ago", 29);
  await add("of a credential", 31, { credentialId: credential.id });
  await add("redacted", 31, { redactedAt: ago(1), bytes: new Uint8Array() });
  const { id: documentId } = await add("in a draft", 31);
  await db.draft.create({
    data: { userId: recordedById, form: "registration", values: { documentId } },
  });

  await cleanUp();
  const left = await db.document.findMany({ where: { recordedById }, orderBy: { name: "asc" } });
  expect(left.map(({ name }) => name)).toEqual([
    "discarded 29 days ago",
    "in a draft",
    "of a credential",
    "redacted",
  ]);
});

test("sessions are forgotten thirty days after they ended", async () => {
  const { id: userId } = await addUser("sessions@az.example");
  const add = (device: string, expired: number, ended: number | null) =>
    db.session.create({
      data: {
        userId,
        device,
        tokenHash: new TextEncoder().encode(device),
        expiresAt: ago(expired * 24),
        endedAt: ended === null ? null : ago(ended * 24),
      },
    });
  await add("expired 31 days ago", 31, null);
  await add("expired 29 days ago", 29, null);
  await add("signed out 31 days ago", 1, 31);
  await add("signed out 29 days ago", -1, 29);
  await add("running", -1, null);

  await cleanUp();
  const left = await db.session.findMany({ where: { userId }, orderBy: { device: "asc" } });
  expect(left.map(({ device }) => device)).toEqual([
    "expired 29 days ago",
    "running",
    "signed out 29 days ago",
  ]);
});

test("whoever only signed in is forgotten after thirty days, unless they have or had a role or asked for something", async () => {
  const add = async (email: string, days: number) => {
    const { id } = await addUser(email);
    await db.user.update({ where: { id }, data: { createdAt: ago(days * 24) } });
    return id;
  };
  await add("a-31-days@visitor.test", 31);
  await add("b-29-days@visitor.test", 29);
  const userId = await add("c-asked@visitor.test", 31);
  await db.copyRequest.create({
    data: { state: "AZ", kind: "PRSS", userId, given: "Ana", family: "Ruiz" },
  });
  const { id } = await addUser("d-had-a-role@visitor.test", {
    role: "registrar",
    state: "AZ",
    to: "2020-12-31",
  });
  await db.user.update({ where: { id }, data: { createdAt: ago(31 * 24) } });

  await cleanUp();
  const left = await db.user.findMany({
    where: { email: { endsWith: "@visitor.test" } },
    orderBy: { email: "asc" },
  });
  expect(left.map(({ email }) => email)).toEqual([
    "b-29-days@visitor.test",
    "c-asked@visitor.test",
    "d-had-a-role@visitor.test",
  ]);
});

test("e-mails with sign-in links are forgotten thirty days after they were sent, others are kept", async () => {
  const add = (template: string, to: string, days: number | null) =>
    db.outboundEmail.create({
      data: { template, to, data: {}, sentAt: days === null ? null : ago(days * 24) },
    });
  await add("sign-in-link", "a-sent-31-days-ago@example.org", 31);
  await add("sign-in-link", "b-sent-29-days-ago@example.org", 29);
  await add("sign-in-link", "c-not-sent@example.org", null);
  await add("confirmation", "d-confirmation@example.org", 31);

  await cleanUp();
  const left = await db.outboundEmail.findMany({ orderBy: { to: "asc" } });
  expect(left.map(({ to }) => to)).toEqual([
    "b-sent-29-days-ago@example.org",
    "c-not-sent@example.org",
    "d-confirmation@example.org",
  ]);
});

test("the demo keeps the five hundred newest messages", async () => {
  await db.caughtMail.createMany({
    data: Array.from({ length: 503 }, (_, age) => ({
      messageId: String(age),
      at: ago(age),
      raw: new Uint8Array(),
    })),
  });
  await cleanUp();
  const left = await db.caughtMail.findMany({ orderBy: { at: "desc" } });
  expect(left).toHaveLength(500);
  expect(left.at(-1)?.messageId).toBe("499");
});

test("counters of rate limits go when their time is over", async () => {
  await db.rateLimit.createMany({
    data: [
      { key: "over", points: 3, expire: BigInt(ago(1).getTime()) },
      { key: "running", points: 3, expire: BigInt(ago(-1).getTime()) },
    ],
  });
  await cleanUp();
  expect(await db.rateLimit.findMany()).toMatchObject([{ key: "running" }]);
});

test("an e-mail that lost its job is said to have failed after a day, one that still has its job waits on", async () => {
  const lost = await queueConfirmation();
  const underway = await queueConfirmation();
  const waiting = await queueConfirmation();
  await db.outboundEmail.updateMany({ data: { queuedAt: ago(25) } });
  await db.outboundEmail.update({ where: { id: underway.id }, data: { openAttempts: 1 } });
  await db.$executeRaw`
    update graphile_worker._private_jobs set attempts = max_attempts
    where key <> ${`send-email:${waiting.id}`}`;

  await failLostEmails();
  const state = (id: string) => db.outboundEmail.findUniqueOrThrow({ where: { id } });
  expect((await state(lost.id)).lastError).toMatch(/^gave-up/);
  expect((await state(underway.id)).lastError).toMatch(/^arrival-not-known/);
  expect(await state(waiting.id)).toMatchObject({ failedAt: null, lastError: null });
});
