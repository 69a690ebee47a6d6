import { spawn, type ChildProcess } from "node:child_process";
import { Client } from "pg";
import { expect, test } from "vitest";
import { registerBatch } from "@/lib/batches/register-batch";
import { submitBatch } from "@/lib/batches/submit-batch";
import { db } from "@/lib/db";
import { allFacts, handedIn, line, list, stored } from "@/tests/support/batches";
import { addProgram } from "@/tests/support/requests";

const graduates = 1_200;

/** The names of many graduates, each another. */
const lines = Array.from({ length: graduates }, (_, index) =>
  line(`Family ${numeral(index)}`, "Given", { born: "1980-01-01" }),
);

/** A number in letters, as names have no digits. */
function numeral(index: number): string {
  return Array.from(String(index), (digit) => "abcdefghij"[Number(digit)] ?? "").join("");
}

test("a submission that is killed in the middle leaves whole chunks, and goes on without one graduate twice", async () => {
  const { operator, programId } = await addProgram();
  const { id } = await handedIn(operator, programId, list(...lines));
  expect(await submitBatch(operator, id)).toMatchObject({ ok: true });

  // Somebody holds a row of the second chunk, so that the worker is in the middle when it dies.
  const holder = new Client({ connectionString: process.env["DATABASE_URL"] });
  await holder.connect();
  await holder.query("begin");
  await holder.query("select 1 from batch_row where batch_id = $1 and number = 700 for update", [
    id,
  ]);
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "tests/batches/register-in-child.ts", id],
    { stdio: "ignore" },
  );
  await expect.poll(() => reached(id), { timeout: 60_000 }).toBe(500);
  expect(await killed(child)).toBe("SIGKILL");
  await holder.query("rollback");
  await holder.end();

  expect(await stored(operator, id)).toMatchObject({ standing: "submitting" });
  expect(await made(id)).toEqual({ credentials: 500, completions: 500, events: 500 });

  await registerBatch(id);
  const whole = { credentials: graduates, completions: graduates, events: graduates };
  expect(await made(id)).toEqual(whole);
  expect(await stored(operator, id)).toMatchObject({
    standing: "submitted",
    counts: { registered: graduates },
  });
  const facts = await allFacts();
  await registerBatch(id);
  expect(await allFacts()).toBe(facts);
  expect(await db.person.count({ where: { credentials: { some: { programId } } } })).toBe(
    graduates,
  );
});

async function reached(batchId: string): Promise<number> {
  return db.batchRow.count({ where: { batchId, outcome: { not: null } } });
}

async function made(batchId: string) {
  const ofBatch = { batchRow: { batchId } };
  return {
    credentials: await db.credential.count({ where: ofBatch }),
    completions: await db.completion.count({ where: { credential: ofBatch } }),
    events: await db.event.count({
      where: { type: "credential-registered", credential: ofBatch },
    }),
  };
}

async function killed(child: ChildProcess): Promise<NodeJS.Signals | null> {
  return new Promise((resolve) => {
    child.once("exit", (_, signal) => {
      resolve(signal);
    });
    child.kill("SIGKILL");
  });
}
