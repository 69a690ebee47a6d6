import { beforeAll, describe, expect, it } from "vitest";
import { addDays, date, today } from "@/lib/dates";
import { db } from "@/lib/db";
import { amendEducation } from "@/lib/education/amend-education";
import { confirmWithdrawal } from "@/lib/education/confirm-withdrawal";
import { decideEducationRecord } from "@/lib/education/decide-education";
import { listLedger } from "@/lib/education/ledger";
import { listAskedWithdrawals, listWaiting } from "@/lib/education/list-waiting";
import { recordEducation } from "@/lib/education/record-education";
import { recordOwnEducation } from "@/lib/education/record-own-education";
import { storeEvidence } from "@/lib/education/store-evidence";
import { withdrawEducation } from "@/lib/education/withdraw-education";
import { findAnswer } from "@/lib/registry/answer";
import type { Registrar } from "@/lib/registry/cases";
import { pdf } from "@/tests/support/applications";
import { atWork, course, idOf } from "@/tests/support/education";
import { registrarOf } from "@/tests/support/register";

const now = today("America/Phoenix");
const on = date("2026-06-01");
const accept = { decision: "accepted" } as const;
const refuse = { decision: "not-accepted", reason: "hours-differ" } as const;

let arizona: Registrar;

beforeAll(async () => {
  arizona = await registrarOf("AZ");
});

/** Somebody whose own record of three hours the office accepted. */
async function accepted(family: string) {
  const person = await atWork(family, arizona);
  const old = idOf(await recordOwnEducation(course, person.holder, now));
  await decideEducationRecord(old, accept, arizona);
  return { ...person, old };
}

/** The same with an amendment to some hours that waits. */
async function amended(family: string, hours: number) {
  const person = await accepted(family);
  const changed = { ...course, hours };
  return { ...person, id: idOf(await amendEducation(person.old, changed, person.holder, now)) };
}

async function countedOf(number: string, knownOn?: ReturnType<typeof date>) {
  return (await findAnswer({ number }, { on, knownOn }))?.standing.education.counted["total"];
}

async function standingsOf(personId: string) {
  return new Map((await listLedger(personId)).map(({ id, standing }) => [id, standing]));
}

describe("an accepted record that its holder amends", () => {
  it("stays counted while the amendment waits, because a holder's own word changes no verdict", async () => {
    const { number, personId, old, id } = await amended("Waiting", 1);
    expect(await countedOf(number)).toBe(3);
    expect(Object.fromEntries(await standingsOf(personId))).toEqual({
      [old]: "accepted",
      [id]: "waits",
    });
    const waiting = (await listWaiting("AZ")).find((one) => one.id === id);
    expect(waiting).toMatchObject({ hours: 1, counted: { id: old, hours: 3 } });
  });

  it("gives its place to the amendment once that is accepted", async () => {
    const { number, personId, old, id } = await amended("Taken", 4);
    expect(await decideEducationRecord(id, accept, arizona)).toMatchObject({ ok: true });
    expect(await countedOf(number)).toBe(4);
    expect((await standingsOf(personId)).get(old)).toBe("amended");
    expect(await decideEducationRecord(old, accept, arizona)).toMatchObject({
      refusal: "already-changed",
    });
  });

  it("stays when the amendment is not accepted, and may be amended anew", async () => {
    const { number, holder, personId, old, id } = await amended("Stays", 4);
    await decideEducationRecord(id, refuse, arizona);
    expect(await countedOf(number)).toBe(3);
    const again = idOf(await amendEducation(old, { ...course, hours: 2 }, holder, now));
    expect(await countedOf(number)).toBe(3);
    expect(Object.fromEntries(await standingsOf(personId))).toEqual({
      [old]: "accepted",
      [id]: "amended",
      [again]: "waits",
    });
    await decideEducationRecord(again, accept, arizona);
    expect(await countedOf(number)).toBe(2);
  });

  it("stays when the amendment is withdrawn, which nobody needs to allow", async () => {
    const { number, holder, personId, old, id } = await amended("Dropped", 4);
    await withdrawEducation(id, holder);
    expect((await standingsOf(personId)).get(id)).toBe("withdrawn");
    expect(await countedOf(number)).toBe(3);
    const again = idOf(await amendEducation(old, { ...course, hours: 2 }, holder, now));
    expect(await decideEducationRecord(again, accept, arizona)).toMatchObject({ ok: true });
    expect(await countedOf(number)).toBe(2);
  });

  it("is amended once at a time, and may not be withdrawn meanwhile", async () => {
    const { holder, old } = await amended("Onlyone", 4);
    const refused = { refusal: "already-changed" };
    expect(await amendEducation(old, course, holder, now)).toMatchObject(refused);
    expect(await withdrawEducation(old, holder)).toMatchObject(refused);
  });

  it("is what was known before the amendment was accepted", async () => {
    const { number, holder, personId } = await atWork("Known", arizona);
    const old = idOf(await recordOwnEducation(course, holder, now));
    const recordedAt = new Date(Date.now() - 10 * 86_400_000);
    const data = { recordedAt };
    await db.credential.updateMany({ where: { personId }, data });
    await db.personName.updateMany({ where: { personId }, data });
    await db.employment.updateMany({ where: { personId }, data });
    await db.educationDecision.create({
      data: { educationId: old, decision: "accepted", recordedAt },
    });
    const id = idOf(await amendEducation(old, { ...course, hours: 4 }, holder, now));
    await db.education.updateMany({ where: { personId }, data });
    await decideEducationRecord(id, accept, arizona);
    expect(await countedOf(number)).toBe(4);
    expect(await countedOf(number, addDays(now, -5))).toBe(3);
  });

  it("still lets an office not accept it, and then neither counts", async () => {
    const { number, personId, old, id } = await amended("Neither", 4);
    expect(await decideEducationRecord(old, refuse, arizona)).toMatchObject({ ok: true });
    expect(await countedOf(number)).toBe(0);
    expect(Object.fromEntries(await standingsOf(personId))).toEqual({
      [old]: "not-accepted",
      [id]: "waits",
    });
  });

  it("keeps an employer from stating the same course twice, and its hours are of one record", async () => {
    const { holder, personId, old } = await accepted("Sameday");
    const long = { ...course, hours: 20 };
    idOf(await amendEducation(old, long, holder, now));
    const same = { ...course, source: "employer" } as const;
    expect(await recordEducation(personId, same, arizona, now)).toMatchObject({
      refusal: "already-recorded",
    });
    const other = { ...course, course: "Other", hours: 4 };
    expect(await recordOwnEducation(other, holder, now)).toMatchObject({ ok: true });
  });
});

describe("an accepted record that its holder asks to withdraw", () => {
  it("counts until the office lets it be withdrawn", async () => {
    const { number, holder, personId, old } = await accepted("Asked");
    const twice = await Promise.all([
      withdrawEducation(old, holder),
      withdrawEducation(old, holder),
    ]);
    expect(twice.filter(({ ok }) => ok)).toEqual([{ ok: true, value: "asked" }]);
    expect(await countedOf(number)).toBe(3);
    expect((await standingsOf(personId)).get(old)).toBe("withdrawal-asked");
    expect((await listAskedWithdrawals("AZ")).map(({ id }) => id)).toContain(old);

    expect(await confirmWithdrawal(old, arizona)).toMatchObject({ ok: true });
    expect(await countedOf(number)).toBe(0);
    expect((await standingsOf(personId)).get(old)).toBe("withdrawn");
    expect((await listAskedWithdrawals("AZ")).map(({ id }) => id)).not.toContain(old);
    const events = await db.event.findMany({
      where: { personId, type: { startsWith: "education-withdraw" } },
      orderBy: { recordedAt: "asc" },
    });
    expect(events.map(({ type }) => type)).toEqual([
      "education-withdrawal-asked",
      "education-withdrawn",
    ]);
  });

  it("counts on when the office accepts it again, and may be asked about again", async () => {
    const { number, holder, old } = await accepted("Kept");
    await withdrawEducation(old, holder);
    expect(await decideEducationRecord(old, accept, arizona)).toMatchObject({ ok: true });
    expect(await countedOf(number)).toBe(3);
    expect(await confirmWithdrawal(old, arizona)).toMatchObject({ refusal: "not-asked" });
    expect(await withdrawEducation(old, holder)).toMatchObject({ value: "asked" });
  });

  it("is not brought back by an amendment that was refused before", async () => {
    const { number, holder, old, id } = await amended("Broughtback", 4);
    await decideEducationRecord(id, refuse, arizona);
    await withdrawEducation(old, holder);
    expect(await decideEducationRecord(id, accept, arizona)).toMatchObject({
      refusal: "already-changed",
    });
    await confirmWithdrawal(old, arizona);
    expect(await decideEducationRecord(id, accept, arizona)).toMatchObject({
      refusal: "already-changed",
    });
    expect(await countedOf(number)).toBe(0);
  });

  it("names to an office no file that was handed in for another state's audit", async () => {
    const { id: credentialId, holder, old } = await accepted("Audited");
    const { userId } = holder;
    const documentId = idOf(await storeEvidence(pdf("shown.pdf"), userId));
    const days = { from: new Date("2025-01-01"), to: new Date("2025-12-31"), due: new Date() };
    const audit = { kind: "CPSS", percent: 1, population: 1, seed: "s", drawnById: userId };
    const { items } = await db.educationAudit.create({
      data: { ...audit, ...days, state: "ID", items: { create: { credentialId } } },
      include: { items: true },
    });
    const auditItemId = items[0]?.id ?? null;
    await db.document.update({
      where: { id: documentId },
      data: { educationId: old, auditItemId },
    });
    await withdrawEducation(old, holder);
    const asked = (await listAskedWithdrawals("AZ")).find(({ id }) => id === old);
    expect(asked?.documents).toEqual([]);
  });

  it("is let go by no office without a case of them, and by nobody about themselves", async () => {
    const { holder, personId, old } = await accepted("Elsewhere");
    await withdrawEducation(old, holder);
    const idaho = await registrarOf("ID");
    expect(await confirmWithdrawal(old, idaho)).toMatchObject({ refusal: "not-found" });
    const themselves = await registrarOf("AZ");
    await db.roleGrant.create({
      data: { userId: themselves.userId, role: "holder", personId, from: new Date("2026-01-01") },
    });
    expect(await confirmWithdrawal(old, themselves)).toMatchObject({ refusal: "your-own" });
  });
});
