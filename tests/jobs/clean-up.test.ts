import { afterAll, expect, test } from "vitest";
import { db } from "@/lib/db";
import { cleanUp } from "@/lib/jobs/clean-up";
import { failLostEmails } from "@/lib/mail/fail-lost-emails";
import { queueConfirmation } from "@/tests/mail/posting";
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
