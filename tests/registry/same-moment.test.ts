import { Client } from "pg";
import { expect, test } from "vitest";
import { registerBatch } from "@/lib/batches/register-batch";
import { submitBatch } from "@/lib/batches/submit-batch";
import { db } from "@/lib/db";
import { handedIn, line, list, stored } from "@/tests/support/batches";
import { fromOlderRecord, register, registered, registrarOf } from "@/tests/support/register";
import { addProgram } from "@/tests/support/requests";

const birthDate = "1988-04-09";

async function peopleNamed(family: string): Promise<number> {
  return db.person.count({ where: { names: { some: { family } } } });
}

/** Has everybody who records somebody new wait, until `begun` have come so far; then lets them go one by one. */
async function atTheSameMoment<Value>(begun: number, work: () => Promise<Value>): Promise<Value> {
  const holder = new Client({ connectionString: process.env["DATABASE_URL"] });
  await holder.connect();
  await holder.query("begin");
  await holder.query("select pg_advisory_xact_lock(hashtextextended('new-person', 0))");
  const done = work();
  await expect.poll(waiting, { timeout: 30_000 }).toBe(begun);
  await holder.query("rollback");
  await holder.end();
  return done;
}

async function waiting(): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from pg_locks
    where locktype = 'advisory' and not granted
      and database = (select oid from pg_database where datname = current_database())`;
  return row?.count ?? 0;
}

test("two registrars who add the same new person in the same moment add one, and the other is asked who it is", async () => {
  const typed = { ...fromOlderRecord, family: "Twice", birthDate };
  const registrars = [await registrarOf("AZ"), await registrarOf("IL")] as const;
  const kinds = ["PRSS", "CRSS"] as const;
  const results = await atTheSameMoment(2, () =>
    Promise.all(registrars.map((one, i) => register({ ...typed, kind: kinds[i] ?? "" }, one))),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results).toContainEqual({ ok: false, refusal: "person-not-chosen" });
  expect(await peopleNamed("Twice")).toBe(1);
  const refusedOne = registrars[results.findIndex(({ ok }) => !ok)];
  expect(await db.draft.count({ where: { userId: refusedOne?.userId ?? "" } })).toBe(1);
});

test("somebody whom a registrar says is a new person stays one, whoever like them was shown", async () => {
  const arizona = await registrarOf("AZ");
  const typed = { ...fromOlderRecord, family: "Namesake", birthDate };
  await registered(typed, arizona);
  await registered({ ...typed, issuedOn: "2013-05-14" }, arizona, { person: "new" });
  expect(await peopleNamed("Namesake")).toBe(2);
});

test("a graduate whom a registrar adds while the list is worked off is one person with two credentials", async () => {
  const { operator, programId } = await addProgram();
  const lines = [line("Graduate", "Gwen", { born: birthDate }), line("Other", "Ana")];
  const { id } = await handedIn(operator, programId, list(...lines));
  await submitBatch(operator, id);
  const arizona = await registrarOf("AZ");
  const typed = { ...fromOlderRecord, family: "Graduate", birthDate };
  await atTheSameMoment(2, async () => {
    const registering = register(typed, arizona);
    await expect.poll(waiting, { timeout: 30_000 }).toBe(1);
    await Promise.all([registering, registerBatch(id)]);
  });
  expect(await stored(operator, id)).toMatchObject({ counts: { registered: 2 } });
  const people = await db.person.findMany({
    where: { names: { some: { family: "Graduate" } } },
    include: { credentials: true },
  });
  expect(people).toMatchObject([{ credentials: [{}, {}] }]);
});
