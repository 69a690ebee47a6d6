import { spawn, type ChildProcess } from "node:child_process";
import { Client } from "pg";
import { expect, test } from "vitest";
import { z } from "zod";
import type { ActorOf } from "@/lib/auth/seat";
import { documentBatch } from "@/lib/batches/document-batch";
import { registerBatch } from "@/lib/batches/register-batch";
import { submitBatch } from "@/lib/batches/submit-batch";
import { undoBatch } from "@/lib/batches/undo-batch";
import { db } from "@/lib/db";
import { allFacts, handedIn, line, list, stored } from "@/tests/support/batches";
import { addProgram } from "@/tests/support/requests";

/** The names of so many graduates, each another, every third with an address. */
function linesOf(graduates: number): readonly string[] {
  return Array.from({ length: graduates }, (_, index) =>
    line(`Family ${numeral(index)}`, "Given", {
      born: "1980-01-01",
      email: index % 3 === 0 ? `${numeral(index)}@example.net` : "",
    }),
  );
}

/** A number in letters, as names have no digits. */
function numeral(index: number): string {
  return Array.from(String(index), (digit) => "abcdefghij"[Number(digit)] ?? "").join("");
}

/** What a list comes to, without ids and moments, when it is worked on like this. It is undone in the end. */
async function outcomeOf(
  operator: ActorOf<"operator">,
  handed: { readonly programId: string; readonly list: Uint8Array },
  work: (id: string) => Promise<void>,
) {
  const before = await allFacts();
  const { id } = await handedIn(operator, handed.programId, handed.list);
  expect(await submitBatch(operator, id)).toMatchObject({ ok: true });
  await work(id);
  const outcome = {
    facts: await withoutNumbers(),
    made: await made(id),
    emails: await emailsOf(id),
    counts: (await stored(operator, id)).counts,
  };
  const after = await allFacts();
  await registerBatch(id);
  expect(await allFacts()).toBe(after);
  expect(await undoBatch(operator, id, "It is handed in again.")).toMatchObject({ ok: true });
  expect(await allFacts()).toBe(before);
  return outcome;
}

test("registering that is killed in the middle ends, in another process, as if nobody had killed it", async () => {
  const { operator, programId } = await addProgram();
  const graduates = 520;
  const handed = { programId, list: list(...linesOf(graduates)) };
  const whole = await outcomeOf(operator, handed, registerBatch);
  expect(whole.made).toMatchObject({ credentials: graduates, completions: graduates });

  const killed = await outcomeOf(operator, handed, async (id) => {
    // Somebody holds a row of the second chunk, so that the worker is in the middle when it dies.
    const row = "select 1 from batch_row where batch_id = $1 and number = 510 for update";
    await killWhileHeld(row, id, "register", 500, () =>
      db.batchRow.count({ where: { batchId: id, outcome: { not: null } } }),
    );
    expect(await stored(operator, id)).toMatchObject({ standing: "submitting" });
    expect(await made(id)).toMatchObject({ credentials: 500, completions: 500, events: 500 });
    expect(await ended(worker("register", id))).toBe(0);
  });
  expect(killed).toEqual(whole);
});

test("documents and e-mails whose making is killed in the middle are there once each in the end", async () => {
  const { operator, programId } = await addProgram();
  const graduates = 24;
  const handed = { programId, list: list(...linesOf(graduates)) };
  const documented = async (id: string) => {
    await registerBatch(id);
    await documentBatch(id);
  };
  const whole = await outcomeOf(operator, handed, documented);
  expect(whole.made).toMatchObject({ credentials: graduates, editions: graduates });
  expect(whole.emails).toHaveLength(graduates / 3);

  const killed = await outcomeOf(operator, handed, async (id) => {
    await registerBatch(id);
    const credential = `select 1 from credential where id = (
      select credential_id from batch_row where batch_id = $1 and number = 13) for update`;
    await killWhileHeld(credential, id, "documents", 12, () =>
      db.edition.count({ where: { credential: { batchRow: { batchId: id } } } }),
    );
    expect(await emailsOf(id)).toHaveLength(4);
    expect(await ended(worker("documents", id))).toBe(0);
  });
  expect(killed).toEqual(whole);
});

/** Kills the worker when it has reached so many, where somebody holds the next. */
async function killWhileHeld(
  hold: string,
  id: string,
  work: "register" | "documents",
  reached: number,
  done: () => Promise<number>,
): Promise<void> {
  const holder = new Client({ connectionString: process.env["DATABASE_URL"] });
  await holder.connect();
  await holder.query("begin");
  await holder.query(hold, [id]);
  const child = worker(work, id);
  await expect.poll(done, { timeout: 120_000 }).toBe(reached);
  child.kill("SIGKILL");
  expect(await ended(child)).toBe("SIGKILL");
  await holder.query("rollback");
  await holder.end();
}

function worker(work: "register" | "documents", id: string): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", "tests/batches/work-in-child.ts", work, id], {
    stdio: "ignore",
  });
}

async function ended(child: ChildProcess): Promise<NodeJS.Signals | number | null> {
  return new Promise((resolve) => {
    child.once("exit", (code, signal) => {
      resolve(signal ?? code);
    });
  });
}

async function made(batchId: string) {
  const ofBatch = { batchRow: { batchId } };
  return {
    credentials: await db.credential.count({ where: ofBatch }),
    completions: await db.completion.count({ where: { credential: ofBatch } }),
    events: await db.event.count({
      where: { type: "credential-registered", credential: ofBatch },
    }),
    editions: await db.edition.count({ where: { credential: ofBatch } }),
  };
}

/** To whom the confirmations of a batch go, each as often as it does. */
async function emailsOf(batchId: string): Promise<readonly string[]> {
  const emails = await db.outboundEmail.findMany({
    where: { template: "confirmation", credential: { batchRow: { batchId } } },
    orderBy: { to: "asc" },
    select: { to: true },
  });
  return emails.map(({ to }) => to);
}

const Facts = z.object({ people: z.array(z.unknown()) });

/** The export without the numbers and moments that every run gives anew, whatever order people are in. */
async function withoutNumbers(): Promise<readonly string[]> {
  const { people } = Facts.parse(JSON.parse(await allFacts()));
  const anew = /"(?:number|recordedAt)":"[^"]*",?/g;
  return people.map((person) => JSON.stringify(person).replace(anew, "")).sort();
}
