import { beforeAll, expect, it, vi } from "vitest";
import { addDays, today } from "@/lib/dates";
import { db } from "@/lib/db";
import { askForMore } from "@/lib/programs/applications/ask-for-more";
import { findApplication } from "@/lib/programs/applications/find-application";
import { reachApplication, type Applicant } from "@/lib/programs/applications/reach-application";
import { sendApplication } from "@/lib/programs/applications/send-application";
import { withdrawApplication } from "@/lib/programs/applications/withdraw-application";
import { listOwnApplications } from "@/lib/programs/list-applications";
import type { Registrar } from "@/lib/registry/cases";
import { addOperator, find, ok, sent } from "@/tests/support/applications";
import { registrarOf } from "@/tests/support/register";
import { noon } from "@/tests/support/requests";

const inAWeek = addDays(today("America/Phoenix"), 7);
let rosa: Registrar;
let operator: Applicant;

beforeAll(async () => {
  rosa = await registrarOf("AZ");
  operator = await addOperator();
});

async function asked(): Promise<string> {
  const id = await sent(operator);
  await find(id, rosa, { exam: { verdict: "not-met" } });
  ok(await askForMore(id, { requirements: ["exam"], due: inAWeek }, rosa));
  return id;
}

async function stepsOf(id: string) {
  const application = await findApplication(id, operator);
  return application?.steps.map(({ type }) => type);
}

it("the steps of an application stand in the order in which they took their turn, not in which they were begun", async () => {
  const id = await asked();
  const { withdrawing } = await db.$transaction(async (tx) => {
    const application = await reachApplication(tx, id, operator);
    if (!application) throw new Error("not in reach");
    const begun = withdrawApplication(id, {}, operator);
    await vi.waitFor(async () => {
      const [row] = await db.$queryRaw<{ count: number }[]>`
        select count(*)::int as count from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`;
      expect(row?.count).toBe(1);
    });
    await tx.applicationStep.create({
      data: { applicationId: id, type: "answered", at: new Date(), answers: application.answers },
    });
    return { withdrawing: begun };
  });
  ok(await withdrawing);
  expect(await stepsOf(id)).toEqual(["sent", "more-asked", "answered", "withdrawn"]);
  const listed = await listOwnApplications(operator.organizationId);
  expect(listed.find((one) => one.id === id)?.standing).toBe("withdrawn");
});

it("a step at the very moment of the one before, or by a clock behind it, still follows on it", async () => {
  const id = await asked();
  const last = (await findApplication(id, operator))?.steps.at(-1)?.at ?? new Date();
  ok(await sendApplication(id, operator, last));
  ok(await withdrawApplication(id, {}, operator, noon("2026-01-05")));
  expect(await stepsOf(id)).toEqual(["sent", "more-asked", "answered", "withdrawn"]);
});

it("of two who act at once, the second finds what the first did", async () => {
  const id = await sent(operator);
  const results = await Promise.all([
    withdrawApplication(id, {}, operator),
    sendApplication(id, operator),
    withdrawApplication(id, {}, operator),
  ]);
  expect(results.filter((result) => result.ok).length).toBeGreaterThanOrEqual(2);
  expect(await stepsOf(id)).toEqual(["sent", "withdrawn"]);
});
