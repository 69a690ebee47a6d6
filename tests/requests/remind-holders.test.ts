import { beforeAll, describe, expect, it } from "vitest";
import { date } from "@/lib/dates";
import { db } from "@/lib/db";
import type { Registrar } from "@/lib/registry/cases";
import { recordEmployment } from "@/lib/registry/record-employment";
import { remindHolders } from "@/lib/requests/remind-holders";
import { fromOlderRecord, registered, registrarOf } from "@/tests/support/register";
import { mailTo, noon } from "@/tests/support/requests";

let illinois: Registrar;
let arizona: Registrar;
let made = 0;

beforeAll(async () => {
  illinois = await registrarOf("IL");
  arizona = await registrarOf("AZ");
});

/** A CRSS whose term ends on 2027-08-10. */
async function holderOfTerm(more: Readonly<Record<string, string>> = {}) {
  made += 1;
  const email = `term${String(made)}@example.net`;
  const typed = {
    ...fromOlderRecord,
    kind: "CRSS",
    issuedOn: "2025-08-10",
    printedExpiry: "2027-08-10",
  };
  const credential = await registered({ ...typed, email, ...more }, illinois, { person: "new" });
  return { credential, email };
}

async function runOn(...days: readonly string[]): Promise<void> {
  for (const day of days) {
    await remindHolders(noon(day));
    await remindHolders(noon(day));
  }
}

async function reminders(credentialId: string, about: string): Promise<readonly string[]> {
  const rows = await db.reminder.findMany({
    where: { credentialId, about },
    orderBy: { days: "desc" },
  });
  return rows.map(({ days, due }) => `${String(days)} before ${due.toISOString().slice(0, 10)}`);
}

describe("before a term ends", () => {
  it("its holder is told 90, 30 and 7 days before, once each", async () => {
    const { credential, email } = await holderOfTerm();
    await runOn("2027-05-11");
    expect(await reminders(credential.id, "term")).toEqual([]);
    await runOn("2027-05-12", "2027-05-13", "2027-07-10");
    expect(await reminders(credential.id, "term")).toEqual(["90 before 2027-08-10"]);
    await runOn("2027-07-11", "2027-08-02");
    expect(await reminders(credential.id, "term")).toEqual([
      "90 before 2027-08-10",
      "30 before 2027-08-10",
    ]);
    await runOn("2027-08-03", "2027-08-10", "2027-08-11");
    expect(await reminders(credential.id, "term")).toHaveLength(3);

    const queued = await db.outboundEmail.findMany({
      where: { to: email, template: "due-soon" },
      orderBy: { queuedAt: "asc" },
    });
    const terms = queued
      .map(({ data }) => data)
      .filter((data) => JSON.stringify(data).includes('"term"'));
    expect(terms).toMatchObject([{ days: 90 }, { days: 30 }, { days: 7 }]);
  });

  it("its holder is told once when it was registered only 20 days before", async () => {
    const { credential } = await holderOfTerm();
    await runOn("2027-07-21", "2027-07-22");
    expect(await reminders(credential.id, "term")).toEqual(["30 before 2027-08-10"]);
  });

  it("nobody is told of a credential that is suspended or revoked", async () => {
    for (const kind of ["suspended", "revoked"]) {
      const { credential, email } = await holderOfTerm();
      await db.action.create({
        data: {
          credentialId: credential.id,
          kind,
          from: new Date("2027-01-01"),
          source: "registrar",
        },
      });
      await runOn("2027-05-12");
      expect(await reminders(credential.id, "term"), kind).toEqual([]);
      expect(await mailTo(email), kind).toEqual(["confirmation"]);
    }
  });

  it("nobody is told at an address that was replaced, and without one nothing is noted", async () => {
    const { credential, email } = await holderOfTerm();
    await db.personEmail.updateMany({
      where: { address: email },
      data: { replacedAt: new Date() },
    });
    await runOn("2027-05-12");
    expect(await reminders(credential.id, "term")).toEqual([]);
    expect(await mailTo(email)).toEqual(["confirmation"]);
  });
});

describe("before education is due", () => {
  it("its holder is told what is owed, in both languages", async () => {
    const email = "educated@example.net";
    const { id, personId } = await registered(
      { ...fromOlderRecord, issuedOn: "2024-11-02", email },
      arizona,
      { person: "new" },
    );
    const job = {
      employer: "Willow",
      worksAs: "PRSS",
      setting: "agency",
      source: "employer",
    } as const;
    await recordEmployment(personId, { ...job, from: date("2026-01-15") }, arizona);
    await runOn("2026-12-15", "2026-12-16");
    expect(await reminders(id, "education")).toEqual(["30 before 2027-01-14"]);
    expect(await reminders(id, "term")).toEqual([]);
    const queued = await db.outboundEmail.findFirstOrThrow({
      where: { to: email, template: "due-soon" },
    });
    expect(queued.data).toMatchObject({
      due: "2027-01-14",
      days: 30,
      owed: {
        en: "Owed: 4 hours, among them 1 hour in ethics and boundaries, by January 14, 2027",
      },
    });
  });
});
