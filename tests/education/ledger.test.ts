import { beforeAll, describe, expect, it } from "vitest";
import { date } from "@/lib/dates";
import { db } from "@/lib/db";
import { decideEducationRecord } from "@/lib/education/decide-education";
import { openEvidence } from "@/lib/education/evidence";
import { findRecord, listLedger } from "@/lib/education/ledger";
import { listWaiting } from "@/lib/education/list-waiting";
import { recordEducationRows } from "@/lib/education/record";
import { recordEducation } from "@/lib/education/record-education";
import { recordOwnEducation } from "@/lib/education/record-own-education";
import { withdrawEducation } from "@/lib/education/withdraw-education";
import { findAnswer } from "@/lib/registry/answer";
import type { Registrar } from "@/lib/registry/cases";
import { storeDocument } from "@/lib/registry/store-document";
import { atWork, course, idOf } from "@/tests/support/education";
import { registrarOf } from "@/tests/support/register";

let arizona: Registrar;
let idaho: Registrar;

beforeAll(async () => {
  arizona = await registrarOf("AZ");
  idaho = await registrarOf("ID");
});

const now = date("2026-06-01");

async function shortOf(number: string) {
  return (await findAnswer({ number }, { on: now }))?.standing.education.short;
}

describe("what a holder states of their own education", () => {
  it("waits in the queue of each state with a case of them, and changes no answer", async () => {
    const { holder, number } = await atWork("Waits", arizona);
    const id = idOf(await recordOwnEducation(course, holder, now));
    expect(await shortOf(number)).toEqual({ total: 4, ethics: 1 });
    expect((await listWaiting("AZ")).map((one) => one.id)).toContain(id);
    expect((await listWaiting("ID")).map((one) => one.id)).not.toContain(id);
    expect((await listLedger(holder.personId))[0]).toMatchObject({ standing: "waits" });
  });

  it("counts once an office accepted it, with an event for each step", async () => {
    const { holder, number, personId } = await atWork("Accepted", arizona);
    const id = idOf(await recordOwnEducation(course, holder, now));
    const accept = { decision: "accepted" } as const;
    expect(await decideEducationRecord(id, accept, arizona)).toMatchObject({ ok: true });
    expect(await shortOf(number)).toEqual({ total: 1 });
    expect((await listWaiting("AZ")).map((one) => one.id)).not.toContain(id);
    expect(await decideEducationRecord(id, accept, arizona)).toMatchObject({
      refusal: "already-decided",
    });
    const events = await db.event.findMany({
      where: { personId, type: { startsWith: "education" } },
      orderBy: { recordedAt: "asc" },
    });
    expect(events.map(({ type }) => type)).toEqual(["education-recorded", "education-decided"]);
    expect(JSON.stringify(events)).not.toContain("Boundaries");
  });

  it("does not count when it was not accepted, says why, and may still be accepted later", async () => {
    const { holder, number } = await atWork("Refused", arizona);
    const id = idOf(await recordOwnEducation(course, holder, now));
    const no = { decision: "not-accepted", reason: "no-evidence", remark: "Send it." } as const;
    await decideEducationRecord(id, no, arizona);
    expect(await shortOf(number)).toEqual({ total: 4, ethics: 1 });
    const [record] = (await findRecord(id, holder.personId)) ?? [];
    expect(record).toMatchObject({
      standing: "not-accepted",
      decisions: [{ reason: "no-evidence", remark: { text: "Send it." } }],
    });
    await decideEducationRecord(id, { decision: "accepted" }, arizona);
    expect(await shortOf(number)).toEqual({ total: 1 });
    expect((await findRecord(id, holder.personId))?.[0].decisions).toHaveLength(2);
  });

  it("is not decided by an office without a case of them", async () => {
    const { holder } = await atWork("Elsewhere", arizona);
    const id = idOf(await recordOwnEducation(course, holder, now));
    expect(await decideEducationRecord(id, { decision: "accepted" }, idaho)).toMatchObject({
      refusal: "not-found",
    });
  });

  it("is not decided by themselves, should they work for the office", async () => {
    const { holder, personId } = await atWork("Registrar", arizona);
    const id = idOf(await recordOwnEducation(course, holder, now));
    const themselves = await registrarOf("AZ");
    await db.roleGrant.create({
      data: { userId: themselves.userId, role: "holder", personId, from: new Date("2026-01-01") },
    });
    const decided = await decideEducationRecord(id, { decision: "accepted" }, themselves);
    expect(decided).toEqual({ ok: false, refusal: "your-own" });
  });

  it("does not stand in the way of an employer who states the same, and then counts once", async () => {
    const { holder, number, personId } = await atWork("Both", arizona);
    const id = idOf(await recordOwnEducation(course, holder, now));
    const stated = await recordEducation(personId, { ...course, source: "employer" }, arizona, now);
    expect(stated).toMatchObject({ ok: true });
    expect(await decideEducationRecord(id, { decision: "accepted" }, arizona)).toMatchObject({
      refusal: "already-recorded",
    });
    expect(await shortOf(number)).toEqual({ total: 1 });
  });

  it("is withdrawn by them once while it waits, and stays on record", async () => {
    const { holder, number } = await atWork("Withdrawn", arizona);
    const id = idOf(await recordOwnEducation(course, holder, now));
    const twice = await Promise.all([withdrawEducation(id, holder), withdrawEducation(id, holder)]);
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await shortOf(number)).toEqual({ total: 4, ethics: 1 });
    expect((await listLedger(holder.personId))[0]).toMatchObject({ standing: "withdrawn" });
    expect(await recordOwnEducation(course, holder, now)).toMatchObject({ ok: true });
  });

  it("is withdrawn neither by another holder nor by an office", async () => {
    const { holder } = await atWork("Own", arizona);
    const { holder: other } = await atWork("Other", arizona);
    const id = idOf(await recordOwnEducation(course, holder, now));
    expect(await withdrawEducation(id, other)).toMatchObject({ refusal: "not-found" });
    expect(await withdrawEducation(id, arizona)).toMatchObject({ refusal: "not-found" });
  });

  it("is shown by a file that they, the offices with a case of them, and nobody else can open", async () => {
    const { holder } = await atWork("Evidence", arizona);
    const { holder: other } = await atWork("Nosy", arizona);
    const file = new File(["%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"], "attended.pdf");
    const stored = await storeDocument(file, holder.userId);
    const documentId = idOf(stored);
    expect(await recordOwnEducation({ ...course, documentId }, other, now)).toMatchObject({
      refusal: "document-not-found",
    });
    await recordOwnEducation({ ...course, documentId }, holder, now);
    expect(await openEvidence(documentId, { personId: holder.personId })).not.toBeNull();
    expect(await openEvidence(documentId, { state: "AZ" })).not.toBeNull();
    expect(await openEvidence(documentId, { state: "ID" })).toBeNull();
    expect(await openEvidence(documentId, { personId: other.personId })).toBeNull();
  });

  it("has not happened yet when its day has not come", async () => {
    const { holder } = await atWork("Tomorrow", arizona);
    const tomorrow = { ...course, on: date("2026-06-02") };
    expect(await recordOwnEducation(tomorrow, holder, now)).toMatchObject({
      refusal: "in-the-future",
    });
    expect(await recordOwnEducation({ ...course, on: now }, holder, now)).toMatchObject({
      ok: true,
    });
  });
});

describe("a day has 24 hours", () => {
  it("of which only records that stand take any, and academic credit none", async () => {
    const { holder, personId } = await atWork("Longday", arizona);
    const hours = (amount: number, name: string) => ({ ...course, hours: amount, course: name });
    const first = idOf(await recordOwnEducation(hours(20, "First"), holder, now));
    expect(await recordOwnEducation(hours(4.01, "Second"), holder, now)).toMatchObject({
      refusal: "more-than-a-day",
    });
    expect(await recordOwnEducation(hours(4, "Second"), holder, now)).toMatchObject({ ok: true });
    const credit = { ...hours(45, "Semester"), academicCredit: true };
    expect(await recordOwnEducation(credit, holder, now)).toMatchObject({ ok: true });
    await withdrawEducation(first, holder);
    expect(await recordOwnEducation(hours(20, "Third"), holder, now)).toMatchObject({ ok: true });
    // What only the holder states takes no hours from what others state.
    const others = { ...hours(24, "Fourth"), source: "employer" } as const;
    expect(await recordEducation(personId, others, arizona, now)).toMatchObject({ ok: true });
  });
});

describe("many courses at once", () => {
  it("get an outcome each, in their order, and repeats are refused however they are written", async () => {
    const [one, two] = [await atWork("Bulkone", arizona), await atWork("Bulktwo", arizona)];
    const row = { ...course, personId: one.personId, source: "employer" } as const;
    const outcomes = await db.$transaction((tx) =>
      recordEducationRows(
        tx,
        [
          row,
          { ...row, course: " boundaries  " },
          { ...row, personId: two.personId },
          { ...row, course: "Night shift", hours: 22 },
        ],
        arizona,
      ),
    );
    expect(outcomes).toMatchObject([
      { ok: true },
      { refusal: "already-recorded" },
      { ok: true },
      { refusal: "more-than-a-day" },
    ]);
    expect(
      await db.event.count({ where: { personId: one.personId, type: "education-recorded" } }),
    ).toBe(1);
  });

  it("sent twice at once are recorded once", async () => {
    const people = [await atWork("Twiceone", arizona), await atWork("Twicetwo", arizona)];
    const rows = people.map(({ personId }) => ({
      ...course,
      personId,
      source: "employer" as const,
    }));
    const send = (some: typeof rows) =>
      db.$transaction((tx) => recordEducationRows(tx, some, arizona));
    const sent = await Promise.all([send(rows), send(rows.toReversed())]);
    expect(sent.flat().filter(({ ok }) => ok)).toHaveLength(2);
  });
});
