import { afterAll, beforeEach, expect, test } from "vitest";
import { startMailServer } from "./mail-server";

const server = await startMailServer();
process.env["SMTP_URL"] = server.url;
const { db } = await import("@/lib/db");
const { queueEmail } = await import("@/lib/mail/queue-email");
const { sendEmail } = await import("@/lib/mail/send-email");
const { addCredential, doDueJobs, endPauses, facts, jobsLeft, queueConfirmation } =
  await import("./posting");

let before = { messages: 0, tries: 0 };

beforeEach(async () => {
  server.answer();
  await db.outboundEmail.deleteMany();
  await db.$executeRaw`delete from graphile_worker._private_jobs`;
  before = { messages: server.messages.length, tries: server.tries() };
});

afterAll(async () => {
  await db.$disconnect();
  await server.stop();
});

const arrivals = () => server.messages.slice(before.messages);
const stored = (id: string) => db.outboundEmail.findUniqueOrThrow({ where: { id } });

test("the confirmation arrives in English and in Spanish, as text and as HTML, with every fact", async () => {
  const { id } = await queueConfirmation();
  await doDueJobs();

  const [message] = arrivals();
  expect(message?.to?.[0]?.address).toBe("rosa@example.org");
  expect(message?.messageId).toBe(`<${id}@registry.test>`);
  expect(message?.subject).toBe(
    "Credential registered: PRSS 7K4M-92HX-RT0C (Arizona) / Credencial registrada: PRSS 7K4M-92HX-RT0C (Arizona)",
  );
  const link = message?.text?.match(/http:\/\/registry\.test\/v\/[\w-]{32}/)?.[0] ?? "no link";
  for (const part of [message?.text, message?.html]) {
    for (const fact of [
      "Rosa Delgado",
      "Peer and Recovery Support Specialist (PRSS)",
      "7K4M-92HX-RT0C",
      "Idaho, CPSS, number ID-2210",
      "Idaho, CPSS, número ID-2210",
      "November 20, 2025",
      "20 de noviembre de 2025",
      "January 14, 2027",
      "14 de enero de 2027",
      "Valid. This credential does not expire.",
      "Válida. Esta credencial no vence.",
      "Office of Individual and Family Affairs",
      "office@az.example",
      link,
    ]) {
      expect(part).toContain(fact);
    }
  }
  expect(message?.html).not.toMatch(/<img|<script|@import|src=|url\(/);
  expect(await stored(id)).toMatchObject({ openAttempts: 0, failedAt: null, lastError: null });
  expect((await stored(id)).sentAt).not.toBeNull();
  expect(await jobsLeft()).toBe(0);
});

test("the verify link of a confirmation is not in the database, only in the message", async () => {
  const { id } = await queueConfirmation();
  await doDueJobs();

  const token = /\/v\/([\w-]{32})/.exec(arrivals()[0]?.text ?? "")?.[1] ?? "no token";
  expect(JSON.stringify((await stored(id)).data)).not.toContain(token);
});

test("a missing day of issue is said to be missing", async () => {
  await db.$transaction((tx) =>
    queueEmail(tx, {
      template: "confirmation",
      to: "rosa@example.org",
      data: { ...facts, issuedOn: null, from: null },
    }),
  );
  await doDueJobs();
  expect(arrivals()[0]?.text).toContain("Issued on: Missing from the record");
  expect(arrivals()[0]?.text).toContain("Fecha de emisión: Falta en el registro");
  expect(arrivals()[0]?.text).not.toContain("Recognized from");
});

test("an e-mail and its job are there when the change is committed, and not when it is not", async () => {
  const change = db.$transaction(async (tx) => {
    await queueEmail(tx, { template: "email-replaced", to: "rosa@example.org", data: {} });
    throw new Error("the change was not possible");
  });
  await expect(change).rejects.toThrow("the change was not possible");
  expect(await db.outboundEmail.count()).toBe(0);
  expect(await jobsLeft()).toBe(0);

  await db.$transaction((tx) =>
    queueEmail(tx, { template: "email-replaced", to: "rosa@example.org", data: {} }),
  );
  expect(await db.outboundEmail.count()).toBe(1);
  expect(await jobsLeft()).toBe(1);
});

test("a server that says to try later is tried again after a pause, and then the message goes out once", async () => {
  const { id } = await queueConfirmation();
  server.answer(451);
  await doDueJobs();
  expect(await stored(id)).toMatchObject({ sentAt: null, failedAt: null, openAttempts: 0 });
  expect((await stored(id)).lastError).toMatch(/^put-off: .*451/);

  expect(await endPauses()).toBeGreaterThan(1);
  await doDueJobs();
  expect((await stored(id)).sentAt).not.toBeNull();
  expect(server.tries() - before.tries).toBe(2);
  expect(new Set(arrivals().map((message) => message.messageId))).toEqual(
    new Set([`<${id}@registry.test>`]),
  );
  expect(await jobsLeft()).toBe(0);
});

test("a server that always says to try later is given up after twelve tries with growing pauses", async () => {
  const { id } = await queueConfirmation();
  const pauses: number[] = [];
  for (let round = 1; round <= 14; round += 1) {
    server.answer(451);
    await doDueJobs();
    const pause = await endPauses();
    if (pause > 0) pauses.push(pause);
  }
  expect(server.tries() - before.tries).toBe(12);
  expect(pauses).toHaveLength(11);
  expect(pauses.slice(0, 10)).toEqual(pauses.slice(0, 10).toSorted((a, b) => a - b));
  expect((await stored(id)).failedAt).not.toBeNull();
  expect((await stored(id)).lastError).toMatch(/^put-off/);
  expect(await jobsLeft()).toBe(0);
});

test.each([
  ["the address", 550, 0],
  ["the message", 554, 1],
] as const)("a refusal of %s is final at once", async (_what, code, received) => {
  const { id } = await queueConfirmation();
  server.answer(code);
  await doDueJobs();
  await endPauses();
  await doDueJobs();

  expect(server.tries() - before.tries).toBe(1);
  expect(arrivals()).toHaveLength(received);
  expect((await stored(id)).failedAt).not.toBeNull();
  expect((await stored(id)).lastError).toMatch(new RegExp(`^refused: .*${String(code)}`));
  expect((await stored(id)).lastError).not.toContain("rosa@example.org");
  expect(await jobsLeft()).toBe(0);
});

test("when the connection is lost before the answer, the message is repeated once with the same Message-ID, and never again", async () => {
  const { id } = await queueConfirmation();
  for (const round of [1, 2]) {
    server.answer("silence");
    const trying = doDueJobs();
    await server.arrived(before.messages + round);
    server.hangUp();
    await trying;
    await endPauses();
  }
  await doDueJobs();

  expect(arrivals()).toHaveLength(2);
  expect(arrivals().map((message) => message.messageId)).toEqual([
    `<${id}@registry.test>`,
    `<${id}@registry.test>`,
  ]);
  expect(await stored(id)).toMatchObject({ sentAt: null });
  expect((await stored(id)).failedAt).not.toBeNull();
  expect((await stored(id)).lastError).toMatch(/^arrival-not-known/);
});

test("an e-mail that was sent is not sent again, whoever asks", async () => {
  const { id } = await queueConfirmation();
  await sendEmail(id, 1);
  await sendEmail(id, 2);
  expect(arrivals()).toHaveLength(1);
});

test("two workers that take up the same e-mail send it once", async () => {
  const { id } = await queueConfirmation();
  server.answer("silence");
  const first = sendEmail(id, 1);
  await server.arrived(before.messages + 1);
  await expect(sendEmail(id, 2)).rejects.toThrow("another worker is sending it");
  server.hangUp();
  await expect(first).rejects.toThrow("arrival-not-known");
  expect(arrivals()).toHaveLength(1);
});

test("the token of a sign-in link is forgotten when the message was sent, and when it has failed", async () => {
  const queue = () =>
    db.$transaction((tx) =>
      queueEmail(tx, {
        template: "sign-in-link",
        to: "rosa@example.org",
        data: { path: "/sign-in/link/only-once" },
      }),
    );
  const sent = await queue();
  await doDueJobs();
  expect(arrivals()[0]?.text).toContain("http://registry.test/sign-in/link/only-once");
  expect(arrivals()[0]?.subject).toBe("Your sign-in link / Su enlace para entrar");
  expect((await stored(sent.id)).data).toEqual({});

  server.answer(550);
  const failed = await queue();
  await doDueJobs();
  expect((await stored(failed.id)).failedAt).not.toBeNull();
  expect((await stored(failed.id)).data).toEqual({});
});

test("an invitation names the role and the state, in both languages", async () => {
  await db.$transaction((tx) =>
    queueEmail(tx, {
      template: "invitation",
      to: "ines@az.example",
      data: { path: "/sign-in", role: "registrar", state: "AZ" },
    }),
  );
  await doDueJobs();
  const text = arrivals()[0]?.text;
  expect(text).toContain("Role: Registrar");
  expect(text).toContain("Función: Oficina de registro");
  expect(text).toContain("State: AZ");
  expect(text).toContain("http://registry.test/sign-in");
});

test("a person whose address was replaced is told at the old one, without the new one", async () => {
  await db.$transaction((tx) =>
    queueEmail(tx, { template: "email-replaced", to: "old@example.org", data: {} }),
  );
  await doDueJobs();
  expect(arrivals()[0]?.to?.[0]?.address).toBe("old@example.org");
  expect(arrivals()[0]?.subject).toBe(
    "Your e-mail address in the registry was replaced / Su dirección de correo en el registro fue reemplazada",
  );
});

test("an e-mail whose credential is on record is linked to it", async () => {
  const credential = await addCredential("rosa@example.org");
  const { id } = await queueConfirmation("rosa@example.org", credential.id);
  expect((await stored(id)).credentialId).toBe(credential.id);
});
