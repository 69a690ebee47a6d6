import { expect, it } from "vitest";
import { date } from "@/lib/dates";
import { db } from "@/lib/db";
import { correctEmployee } from "@/lib/employers/correct-employee";
import { endEmployee } from "@/lib/employers/end-employee";
import { findEmployee } from "@/lib/employers/find-employee";
import { listEmployees } from "@/lib/employers/list-employees";
import { recordEmployee } from "@/lib/employers/record-employee";
import { takeBackEmployee } from "@/lib/employers/take-back-employee";
import { exportFacts } from "@/lib/export/export-facts";
import { findAnswer } from "@/lib/registry/answer";
import { lockPerson } from "@/lib/registry/cases";
import { findCredentialAsKnown } from "@/lib/registry/find-credential";
import { findPerson } from "@/lib/registry/find-person";
import { endEmployment } from "@/lib/registry/record-employment";
import { employerNamed } from "@/tests/support/organizations";
import { fromOlderRecord, registered, registrarOf } from "@/tests/support/register";

const hired = date("2026-01-15");
const reason = "Somebody else of the same name was meant.";

it("work that never was is taken back: nothing asks for hours, the export is as before, and history keeps it", async () => {
  const registrar = await registrarOf("AZ");
  const willow = await employerNamed("Willow");
  const cedar = await employerNamed("Cedar");
  const credential = await registered({ ...fromOlderRecord, family: "Never" }, registrar);
  const before = await exported();

  const typed = { number: credential.number, lastName: "Never", setting: "agency" } as const;
  const recorded = await recordEmployee({ ...typed, from: hired }, willow);
  if (!recorded.ok) throw new Error(recorded.refusal);
  const { id } = recorded.value;
  expect(await exported()).not.toBe(before);
  const [moment] = await db.$queryRaw<{ now: Date }[]>`select clock_timestamp() as now`;

  expect(await takeBackEmployee(id, { reason }, cedar)).toMatchObject({ refusal: "not-found" });
  expect(await takeBackEmployee(id, { reason }, willow)).toMatchObject({ ok: true });
  expect(await takeBackEmployee(id, { reason }, willow)).toMatchObject({ refusal: "not-found" });

  expect(await exported()).toBe(before);
  expect(await findEmployee(id, willow.organizationId)).toBeNull();
  expect(await listEmployees(willow.organizationId)).toEqual({ current: [], former: [] });
  expect((await findPerson(credential.personId, "AZ"))?.employments).toEqual([]);
  const answer = await findAnswer({ id: credential.id });
  expect(answer?.standing.education.outcome).toBe("none-owed");

  const known = await findCredentialAsKnown({ id: credential.id }, moment?.now ?? new Date());
  expect(known?.employments).toMatchObject([{ from: hired, worksAs: "PRSS" }]);
  const events = await db.event.findMany({
    where: { type: "employment-taken-back" },
    include: { remark: true },
  });
  expect(events).toMatchObject([
    {
      personId: credential.personId,
      actorId: willow.userId,
      before: { id, kind: "PRSS", from: hired, to: null },
      remark: { text: reason },
    },
  ]);

  expect(await recordEmployee({ ...typed, from: hired }, willow)).toMatchObject({ ok: true });
});

async function exported(): Promise<string> {
  let text = "";
  await exportFacts((chunk) => {
    text += chunk;
  });
  return text;
}

it("what is taken back while its end or its correction waits for its turn is neither ended nor corrected", async () => {
  const registrar = await registrarOf("AZ");
  const birch = await employerNamed("Birch");
  const {
    id: credentialId,
    number,
    personId,
  } = await registered({ ...fromOlderRecord, family: "Turns" }, registrar);
  const typed = { number, lastName: "Turns", setting: "agency" } as const;
  const recorded = await recordEmployee({ ...typed, from: hired }, birch);
  if (!recorded.ok) throw new Error(recorded.refusal);
  const { id } = recorded.value;
  const lastDay = date("2026-02-01");
  const corrected = {
    worksAs: "PRSS",
    setting: "agency",
    from: date("2026-01-20"),
    reason,
  } as const;

  const changes = await db.$transaction(
    async (tx) => {
      await lockPerson(tx, personId);
      const waiting = [
        endEmployee(id, lastDay, birch),
        correctEmployee(id, corrected, birch),
        endEmployment(id, lastDay, registrar),
      ];
      await expect.poll(whoWaits, { timeout: 10_000 }).toBe(waiting.length);
      await tx.employment.update({ where: { id }, data: { takenBackAt: new Date() } });
      return waiting;
    },
    { timeout: 30_000 },
  );
  for (const change of changes) expect(await change).toMatchObject({ refusal: "not-found" });
  expect(await db.employment.findUnique({ where: { id } })).toMatchObject({
    from: new Date(hired),
    to: null,
  });
  const known = await findCredentialAsKnown({ id: credentialId }, new Date());
  expect(known?.employments).toEqual([]);
});

/** How many statements in this database wait for a lock. */
async function whoWaits(): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`;
  return row?.count ?? 0;
}
