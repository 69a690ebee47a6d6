import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import { startMailServer } from "@/tests/mail/mail-server";
import { startWorkerProcess, type WorkerProcess } from "./worker-process";

const server = await startMailServer();
process.env["SMTP_URL"] = server.url;
const { db } = await import("@/lib/db");
const { workerAlive } = await import("@/lib/jobs/heartbeat");
const { runWorker } = await import("@/lib/jobs/run-worker");
const { jobsLeft, queueConfirmation, twoMinutesLater } = await import("@/tests/mail/posting");

/** Starting a process takes seconds on a busy machine. */
vi.setConfig({ testTimeout: 120_000 });

let before = 0;
const processes: WorkerProcess[] = [];

beforeEach(async () => {
  server.answer();
  before = server.messages.length;
  await db.outboundEmail.deleteMany();
  await db.workerHeartbeat.deleteMany();
  await db.$executeRaw`delete from graphile_worker._private_jobs`;
});

afterEach(async () => {
  await Promise.all(processes.splice(0).map((worker) => worker.end("SIGKILL")));
});

afterAll(async () => {
  await db.$disconnect();
  await server.stop();
});

const arrivals = () => server.messages.slice(before);
const stored = (id: string) => db.outboundEmail.findUniqueOrThrow({ where: { id } });

function workerProcess(): WorkerProcess {
  const worker = startWorkerProcess();
  processes.push(worker);
  return worker;
}

/** Kills a worker when the mail server has the message and has not said so yet. */
async function killBetweenSendingAndMarking(count: number): Promise<void> {
  server.answer("silence");
  const worker = workerProcess();
  await server.arrived(before + count);
  await worker.end("SIGKILL");
  await twoMinutesLater();
}

/** Lets a worker do everything there is to do. */
async function workUntilNothingIsLeft(): Promise<void> {
  const worker = await runWorker();
  await vi.waitFor(async () => expect(await jobsLeft()).toBe(0), { timeout: 60_000 });
  await worker.stop();
}

test("a worker killed between sending and marking: the message is repeated once, with the same Message-ID, and then never", async () => {
  const { id } = await queueConfirmation();
  await killBetweenSendingAndMarking(1);
  expect(await stored(id)).toMatchObject({ sentAt: null, failedAt: null, openAttempts: 1 });

  await workUntilNothingIsLeft();
  expect(arrivals().map((message) => message.messageId)).toEqual([
    `<${id}@registry.test>`,
    `<${id}@registry.test>`,
  ]);
  expect((await stored(id)).sentAt).not.toBeNull();

  await workUntilNothingIsLeft();
  expect(arrivals()).toHaveLength(2);
});

test("a worker killed again during the repeat: the e-mail has failed, and it is said that nobody knows whether it arrived", async () => {
  const { id } = await queueConfirmation();
  await killBetweenSendingAndMarking(1);
  await killBetweenSendingAndMarking(2);

  await workUntilNothingIsLeft();
  expect(arrivals()).toHaveLength(2);
  expect((await stored(id)).sentAt).toBeNull();
  expect((await stored(id)).failedAt).not.toBeNull();
  expect((await stored(id)).lastError).toMatch(/^arrival-not-known/);
});

test("a worker that is asked to stop finishes the e-mail underway", async () => {
  const { id } = await queueConfirmation();
  server.answer("later");
  const worker = workerProcess();
  await server.arrived(before + 1);
  worker.signal("SIGTERM");
  server.sayYes();

  expect(await worker.ended).toBe(0);
  expect((await stored(id)).sentAt).not.toBeNull();
  expect(await jobsLeft()).toBe(0);
});

test("what a silent worker holds is taken up by another; what a living one holds is not", async () => {
  await queueConfirmation();
  server.answer("silence");
  const first = workerProcess();
  await server.arrived(before + 1);
  const second = await runWorker();
  expect(arrivals()).toHaveLength(1);

  await first.end("SIGKILL");
  await twoMinutesLater();
  await second.stop();
  await workUntilNothingIsLeft();
  expect(arrivals()).toHaveLength(2);
});

test("two workers send two hundred queued e-mails once each", async () => {
  const queued: string[] = [];
  for (let index = 1; index <= 200; index += 1) {
    queued.push((await queueConfirmation(`person-${String(index)}@example.org`)).id);
  }
  const workers = [await runWorker(), await runWorker()];
  await vi.waitFor(async () => expect(await jobsLeft()).toBe(0), { timeout: 60_000 });
  await Promise.all(workers.map((worker) => worker.stop()));

  expect(arrivals()).toHaveLength(200);
  expect(
    arrivals()
      .map((message) => message.messageId)
      .toSorted(),
  ).toEqual(queued.map((id) => `<${id}@registry.test>`).toSorted());
  expect(await db.outboundEmail.count({ where: { sentAt: null } })).toBe(0);
});

test("an e-mail queued while a worker waits goes out within seconds", async () => {
  const worker = await runWorker();
  await queueConfirmation();
  await server.arrived(before + 1);
  await worker.stop();
});

test("the registry knows whether a worker is alive", async () => {
  expect(await workerAlive()).toBe(false);
  const worker = await runWorker();
  await vi.waitFor(async () => expect(await workerAlive()).toBe(true));
  await twoMinutesLater();
  expect(await workerAlive()).toBe(false);
  await worker.stop();
  expect(await workerAlive()).toBe(false);
});
