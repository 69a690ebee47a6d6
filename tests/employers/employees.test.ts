import { beforeAll, describe, expect, it } from "vitest";
import type { ActorOf } from "@/lib/auth/seat";
import { addDays, date, today } from "@/lib/dates";
import { db } from "@/lib/db";
import { correctEmployee } from "@/lib/employers/correct-employee";
import { endEmployee } from "@/lib/employers/end-employee";
import { findEmployee } from "@/lib/employers/find-employee";
import { listEmployees } from "@/lib/employers/list-employees";
import { lookUpEmployee } from "@/lib/employers/look-up-employee";
import { recordEmployee } from "@/lib/employers/record-employee";
import { findAnswer } from "@/lib/registry/answer";
import { findCredentialAsKnown } from "@/lib/registry/find-credential";
import type { Registrar } from "@/lib/registry/cases";
import { fromOlderRecord, registered, registrarOf } from "@/tests/support/register";
import { employerNamed } from "@/tests/support/organizations";

const now = today("America/Phoenix");
const hired = date("2026-01-15");

let registrar: Registrar;
let willow: ActorOf<"employer">;
let cedar: ActorOf<"employer">;

beforeAll(async () => {
  registrar = await registrarOf("AZ");
  willow = await employerNamed("Willow");
  cedar = await employerNamed("Cedar");
});

function person(family: string) {
  return registered({ ...fromOlderRecord, given: "Works", family }, registrar);
}

async function hire(family: string, employer = willow, from = hired) {
  const credential = await person(family);
  const typed = { number: credential.number, lastName: family, setting: "agency", from } as const;
  const result = await recordEmployee(typed, employer);
  if (!result.ok) throw new Error(result.refusal);
  return { credential, id: result.value.id };
}

describe("an employer that records who works for it", () => {
  it("makes Arizona's hours owed from the first day, and sees who is short of what by when", async () => {
    const { credential, id } = await hire("Short");
    const { current } = await listEmployees(willow.organizationId);
    const line = current.find((one) => one.id === id);
    expect(line).toMatchObject({
      worksAs: "PRSS",
      from: hired,
      credential: { number: credential.number },
    });
    expect(await lookUpEmployee(id, willow)).toMatchObject({ ok: true });
    const { current: again } = await listEmployees(willow.organizationId);
    expect(again.find((one) => one.id === id)?.lookUp?.told).toMatchObject({
      outcome: "valid",
      education: { outcome: "owed", short: { total: 4, ethics: 1 }, due: "2027-01-14" },
    });
    const answer = await findAnswer({ id: credential.id }, { on: hired });
    expect(answer?.standing.education.outcome).toBe("owed");
    const before = await findAnswer({ id: credential.id }, { on: addDays(hired, -1) });
    expect(before?.standing.education.outcome).toBe("none-owed");
  });

  it("gets the same answer for a wrong pair and for a number nobody has, and both are on record", async () => {
    const { number } = await person("Hidden");
    const typed = { number, lastName: "Wrong", setting: "agency", from: hired } as const;
    expect(await recordEmployee(typed, willow)).toMatchObject({ refusal: "not-found" });
    expect(await recordEmployee({ ...typed, number: "0000-0000-0000" }, willow)).toMatchObject({
      refusal: "not-found",
    });
    const asked = { askedById: willow.userId, credentialId: null };
    expect(await db.verification.count({ where: asked })).toBe(2);
  });

  it("looks the person up as anybody does: the holder sees it", async () => {
    const { credential } = await hire("Seen");
    const lookUps = await db.verification.findMany({ where: { credentialId: credential.id } });
    expect(lookUps).toMatchObject([{ askedById: willow.userId, via: "number" }]);
  });

  it("records the same days once, also when it is sent twice at once", async () => {
    const { number } = await person("Twice");
    const typed = { number, lastName: "Twice", setting: "agency", from: hired } as const;
    const both = await Promise.all([recordEmployee(typed, willow), recordEmployee(typed, willow)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const later = { ...typed, from: addDays(hired, 30) };
    expect(await recordEmployee(later, willow)).toMatchObject({ refusal: "already-recorded" });
  });

  it("records no day that has not come, and no last day before the first", async () => {
    const { number } = await person("Days");
    const typed = { number, lastName: "Days", setting: "agency" } as const;
    expect(await recordEmployee({ ...typed, from: addDays(now, 1) }, willow)).toMatchObject({
      refusal: "in-the-future",
    });
    const backwards = { ...typed, from: hired, to: addDays(hired, -1) };
    expect(await recordEmployee(backwards, willow)).toMatchObject({ refusal: "ends-before-start" });
    expect(await recordEmployee({ ...typed, from: now }, willow)).toMatchObject({ ok: true });
  });
});

describe("two employers of one person", () => {
  it("see only their own record, and cannot touch the other's", async () => {
    const { credential, id } = await hire("Shared");
    const typed = { number: credential.number, lastName: "Shared", setting: "agency" } as const;
    const other = await recordEmployee({ ...typed, from: date("2026-03-01") }, cedar);
    if (!other.ok) throw new Error(other.refusal);

    const ours = await listEmployees(willow.organizationId);
    const theirs = await listEmployees(cedar.organizationId);
    expect(ours.current.map((one) => one.id)).not.toContain(other.value.id);
    expect(theirs.current.map((one) => one.id)).toEqual([other.value.id]);
    expect(await findEmployee(id, cedar.organizationId)).toBeNull();
    expect(await endEmployee(id, now, cedar)).toMatchObject({ refusal: "not-found" });
    const slip = { worksAs: "PRSS", setting: "agency", from: hired, reason: "Slip." } as const;
    expect(await correctEmployee(id, slip, cedar)).toMatchObject({ refusal: "not-found" });
  });

  it("see nothing that a registrar recorded", async () => {
    const { personId } = await person("Registrars");
    const row = { personId, employer: "Willow", worksAs: "PRSS", setting: "agency" };
    const { id } = await db.employment.create({
      data: { ...row, from: new Date(hired), source: "registrar" },
    });
    expect(await findEmployee(id, willow.organizationId)).toBeNull();
  });
});

describe("an employment that ended", () => {
  it("is told with its days, and no longer with how the credential stands", async () => {
    const { id, credential } = await hire("Left");
    const lastDay = addDays(now, -1);
    expect(await endEmployee(id, addDays(hired, -1), willow)).toMatchObject({
      refusal: "ends-before-start",
    });
    expect(await endEmployee(id, lastDay, willow)).toMatchObject({ ok: true });
    expect(await endEmployee(id, lastDay, willow)).toMatchObject({ refusal: "already-ended" });
    const { current, former } = await listEmployees(willow.organizationId);
    expect(current.map((one) => one.id)).not.toContain(id);
    const { id: credentialId, number, state } = credential;
    const { recordedAt } = await db.employment.findUniqueOrThrow({ where: { id } });
    expect(former.find((one) => one.id === id)).toEqual({
      id,
      recordedAt,
      name: { given: "Works", middle: null, family: "Left" },
      worksAs: "PRSS",
      from: hired,
      to: lastDay,
      credential: { id: credentialId, number, state },
    });
  });

  it("is still current on its last day", async () => {
    const { id } = await hire("Leaving");
    await endEmployee(id, now, willow);
    const { current } = await listEmployees(willow.organizationId);
    expect(current.map((one) => one.id)).toContain(id);
  });
});

describe("a slip of the employer", () => {
  it("is corrected, and what was known before is still told of the days before", async () => {
    const { id, credential } = await hire("Slip");
    const [{ now: moment } = { now: new Date() }] = await db.$queryRaw<
      { now: Date }[]
    >`select clock_timestamp() as now`;
    const earlier = date("2025-11-01");
    const slip = { worksAs: "PRSS", setting: "agency", from: earlier, reason: "Typed wrong." };
    const corrected = { ...slip, setting: "agency" } as const;
    expect(await correctEmployee(id, corrected, willow)).toMatchObject({ ok: true });
    expect(await correctEmployee(id, corrected, willow)).toMatchObject({
      refusal: "nothing-differs",
    });
    const answer = await findAnswer({ id: credential.id });
    expect(answer?.credential.employments).toMatchObject([{ from: earlier }]);
    const known = await findCredentialAsKnown({ id: credential.id }, moment);
    expect(known?.employments).toMatchObject([{ from: hired, worksAs: "PRSS" }]);
    const events = await db.event.findMany({
      where: { personId: credential.personId, type: "employment-corrected" },
      include: { remark: true },
    });
    expect(events).toMatchObject([
      { before: { from: hired }, after: { from: earlier }, remark: { text: "Typed wrong." } },
    ]);
  });

  it("in the work itself takes the duty away, and keeps words out of the event", async () => {
    const { id, credential } = await hire("Otherwork");
    const words = "Front desk of Dr. Doe";
    const slip = { worksAs: words, setting: "agency", from: hired, reason: "Slip." } as const;
    await correctEmployee(id, slip, willow);
    const answer = await findAnswer({ id: credential.id });
    expect(answer?.standing.education.outcome).toBe("none-owed");
    const events = await db.event.findMany({ where: { type: "employment-corrected" } });
    expect(JSON.stringify(events)).not.toContain("Doe");
  });
});
