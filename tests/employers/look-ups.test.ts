import { beforeAll, describe, expect, it } from "vitest";
import type { ActorOf } from "@/lib/auth/seat";
import { addDays, date, today } from "@/lib/dates";
import { db } from "@/lib/db";
import { listEmployees, type EmployeeLine } from "@/lib/employers/list-employees";
import { lookUpEmployee } from "@/lib/employers/look-up-employee";
import { lookUpPeople } from "@/lib/employers/look-up-people";
import { beginRound, findRound } from "@/lib/employers/look-up-round";
import { recordEmployee } from "@/lib/employers/record-employee";
import { roundProgress } from "@/lib/employers/round-progress";
import type { Registrar } from "@/lib/registry/cases";
import { listVerifications } from "@/lib/registry/list-verifications";
import { verifyByNumber } from "@/lib/registry/verify-credential";
import { employerNamed } from "@/tests/support/organizations";
import { fromOlderRecord, registered, registrarOf } from "@/tests/support/register";

const now = today("America/Phoenix");
const hired = date("2026-01-15");

let registrar: Registrar;

beforeAll(async () => {
  registrar = await registrarOf("AZ");
});

async function hire(family: string, employer: ActorOf<"employer">) {
  const credential = await registered({ ...fromOlderRecord, given: "Works", family }, registrar);
  const typed = { number: credential.number, lastName: family, setting: "agency" } as const;
  const result = await recordEmployee({ ...typed, from: hired }, employer);
  if (!result.ok) throw new Error(result.refusal);
  return { credential, id: result.value.id };
}

async function lineOf(id: string, employer: ActorOf<"employer">): Promise<EmployeeLine> {
  const { current } = await listEmployees(employer.organizationId);
  const line = current.find((one) => one.id === id);
  if (!line) throw new Error("nobody of that id");
  return line;
}

const revoked = { kind: "revoked", from: new Date("2026-02-01"), source: "registrar" };

function lookUpsOf(credentialId: string) {
  return db.verification.count({ where: { credentialId } });
}

/** Lets a day pass since everything that was looked up. */
async function aDayPasses(): Promise<void> {
  await db.$executeRaw`update verification set at = at - interval '1 day', as_of = as_of - 1`;
}

describe("the list of who works for an employer", () => {
  it("says of a look-up whether it came before the work that makes hours owed", async () => {
    const birch = await employerNamed("Birch");
    const { id } = await hire("Before", birch);
    expect(await lineOf(id, birch)).toMatchObject({ beforeTheWork: true });
    await lookUpEmployee(id, birch);
    const line = await lineOf(id, birch);
    expect(line).toMatchObject({ beforeTheWork: false });
    expect(line.lookUp?.told?.education?.outcome).toBe("owed");
  });

  it("shows what the last look-up said with its receipt, and looks nobody up by being opened", async () => {
    const willow = await employerNamed("Willow");
    const { id, credential } = await hire("Opened", willow);
    expect(await lookUpsOf(credential.id)).toBe(1);
    await db.action.create({ data: { ...revoked, credentialId: credential.id } });

    const line = await lineOf(id, willow);
    expect(line.lookUp).toMatchObject({ asOf: now, ofToday: true, told: { outcome: "valid" } });
    const [seen] = await listVerifications(credential.id);
    expect(line.lookUp?.receipt).toBe(seen?.receipt);
    expect(await lookUpsOf(credential.id)).toBe(1);

    expect(await lookUpEmployee(id, willow)).toMatchObject({ ok: true });
    expect((await lineOf(id, willow)).lookUp?.told?.outcome).toBe("revoked");
    expect(await listVerifications(credential.id)).toMatchObject([
      { outcome: "revoked", via: "number", askedBy: { role: "employer" } },
      { outcome: "valid" },
    ]);
  });

  it("marks what was told on an earlier day as of that day", async () => {
    const willow = await employerNamed("Willow of yesterday");
    const { id } = await hire("Yesterday", willow);
    await aDayPasses();
    expect((await lineOf(id, willow)).lookUp).toMatchObject({
      asOf: addDays(now, -1),
      ofToday: false,
    });
  });

  it("shows what anybody of the employer was told, and nothing that others were", async () => {
    const willow = await employerNamed("Willow alone");
    const cedar = await employerNamed("Cedar");
    const { id, credential } = await hire("Alone", willow);
    const before = await lineOf(id, willow);
    await verifyByNumber({ number: credential.number, lastName: "Alone" }, cedar);
    await verifyByNumber({ number: credential.number, lastName: "Alone" }, { userId: null });
    expect((await lineOf(id, willow)).lookUp?.receipt).toBe(before.lookUp?.receipt);
    await verifyByNumber({ number: credential.number, lastName: "Alone" }, willow);
    expect((await lineOf(id, willow)).lookUp?.receipt).not.toBe(before.lookUp?.receipt);
    expect(await lookUpEmployee(id, cedar)).toMatchObject({ refusal: "not-found" });
  });

  it("shows what was told of the day of the look-up, not what was asked of a day long before", async () => {
    const willow = await employerNamed("Willow of service dates");
    const { id, credential } = await hire("Servicedates", willow);
    const typed = { number: credential.number, lastName: "Servicedates" };
    await db.action.create({ data: { ...revoked, credentialId: credential.id } });
    await lookUpEmployee(id, willow);
    await verifyByNumber(typed, willow, { on: hired });
    expect((await lineOf(id, willow)).lookUp).toMatchObject({
      asOf: now,
      told: { outcome: "revoked" },
    });
  });

  it("shows nothing that somebody who left was told elsewhere, whatever day they asked about", async () => {
    const willow = await employerNamed("Willow that somebody left");
    const cedar = await employerNamed("Cedar where they went");
    const { id, credential } = await hire("Left", willow);
    const before = await lineOf(id, willow);
    const { userId } = cedar;
    const formerly = { userId, organizationId: willow.organizationId, role: "employer" };
    const [from, to] = [new Date("2026-01-01"), new Date("2026-03-31")];
    await db.roleGrant.create({ data: { ...formerly, from, to } });
    const typed = { number: credential.number, lastName: "Left" };
    await verifyByNumber(typed, { userId }, { on: date("2026-03-01") });
    expect((await lineOf(id, willow)).lookUp?.receipt).toBe(before.lookUp?.receipt);
  });

  it("shows what was told on somebody's first day, which may be the day before in the state", async () => {
    const willow = await employerNamed("Willow at night");
    const { id, credential } = await hire("Night", willow);
    await db.roleGrant.updateMany({
      where: { userId: willow.userId },
      data: { from: new Date("2026-03-10") },
    });
    await db.verification.updateMany({
      where: { credentialId: credential.id },
      data: { at: new Date("2026-03-10T02:00:00Z"), asOf: new Date("2026-03-09") },
    });
    expect((await lineOf(id, willow)).lookUp).toMatchObject({ asOf: "2026-03-09" });
  });

  it("tells nothing by a receipt that cannot be read", async () => {
    const willow = await employerNamed("Willow unread");
    const { id, credential } = await hire("Unread", willow);
    const where = { credentialId: credential.id };
    await db.verification.updateMany({ where, data: { receipt: "spoiled" } });
    expect(await lineOf(id, willow)).toMatchObject({ couldNotCheck: true, lookUp: { told: null } });
  });
});

describe("looking everybody up again", () => {
  it("records a look-up for each person, once also when it is begun again", async () => {
    const willow = await employerNamed("Willow of many");
    const people = [await hire("First", willow), await hire("Second", willow)];
    const { organizationId, userId } = willow;
    await aDayPasses();
    const begun = new Date();
    expect(await beginRound(organizationId, userId, begun)).toBe(true);
    expect(await beginRound(organizationId, userId)).toBe(false);
    expect(await roundProgress(organizationId)).toEqual({ done: 0, total: 2, work: "running" });

    await lookUpPeople({ organizationId, userId, begun });
    expect(await roundProgress(organizationId)).toMatchObject({ done: 2, total: 2 });
    await lookUpPeople({ organizationId, userId, begun });
    for (const { id, credential } of people) {
      expect(await lookUpsOf(credential.id)).toBe(2);
      expect((await lineOf(id, willow)).lookUp?.ofToday).toBe(true);
    }
  });

  it("says that it could not check whom it did not reach, and not what was told before", async () => {
    const willow = await employerNamed("Willow without a key");
    const { id } = await hire("Unreached", willow);
    const { organizationId, userId } = willow;
    const begun = new Date();
    await beginRound(organizationId, userId, begun);
    const keys = await db.signingKey.findMany({ where: { retiredAt: null } });
    await db.signingKey.updateMany({ data: { retiredAt: new Date() } });
    await expect(lookUpPeople({ organizationId, userId, begun })).rejects.toThrow();
    await db.signingKey.updateMany({
      where: { id: { in: keys.map((key) => key.id) } },
      data: { retiredAt: null },
    });
    expect((await lineOf(id, willow)).couldNotCheck).toBe(false);
    await db.$executeRaw`update graphile_worker._private_jobs set attempts = max_attempts`;
    expect(await findRound(organizationId)).toMatchObject({ work: "stopped" });
    expect((await lineOf(id, willow)).couldNotCheck).toBe(true);

    await beginRound(organizationId, userId);
    expect(await findRound(organizationId)).toMatchObject({ work: "running" });
  });

  it("looks nobody up for somebody who no longer acts for the employer", async () => {
    const willow = await employerNamed("Willow of before");
    const { credential } = await hire("Before", willow);
    const { organizationId, userId } = willow;
    await db.roleGrant.updateMany({ where: { userId }, data: { to: new Date("2026-01-31") } });
    await lookUpPeople({ organizationId, userId, begun: new Date() });
    expect(await lookUpsOf(credential.id)).toBe(1);
  });
});
