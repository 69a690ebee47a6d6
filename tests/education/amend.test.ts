import { beforeAll, describe, expect, it } from "vitest";
import { addDays, date, today } from "@/lib/dates";
import { db } from "@/lib/db";
import { amendEducation } from "@/lib/education/amend-education";
import { findRecord, listLedger } from "@/lib/education/ledger";
import { recordEducation } from "@/lib/education/record-education";
import { recordOwnEducation } from "@/lib/education/record-own-education";
import { findAnswer } from "@/lib/registry/answer";
import type { Registrar } from "@/lib/registry/cases";
import { atWork, course, idOf } from "@/tests/support/education";
import { registrarOf } from "@/tests/support/register";

const now = today("America/Phoenix");
const on = date("2026-06-01");

let arizona: Registrar;

beforeAll(async () => {
  arizona = await registrarOf("AZ");
  await grant(arizona);
});

/** Gives a registrar of a test the role that an office's members have. */
async function grant({ userId, state }: Registrar): Promise<void> {
  await db.roleGrant.create({ data: { userId, role: "registrar", state, from: new Date(0) } });
}

const fromOffice = { ...course, source: "registrar" } as const;

/** Moves everything recorded so far about a person into the past, as if recorded then. */
async function recordedDaysAgo(days: number, personId: string): Promise<void> {
  const data = { recordedAt: new Date(Date.now() - days * 86_400_000) };
  await db.credential.updateMany({ where: { personId }, data });
  await db.personName.updateMany({ where: { personId }, data });
  await db.employment.updateMany({ where: { personId }, data });
  await db.education.updateMany({ where: { personId }, data });
}

describe("a record that was amended", () => {
  it("keeps both rows, counts as it says now, and answers with the old one as known before", async () => {
    const { personId, number } = await atWork("Known", arizona);
    const old = idOf(await recordEducation(personId, fromOffice, arizona, now));
    await recordedDaysAgo(10, personId);
    const id = idOf(await amendEducation(old, { ...course, hours: 1 }, arizona, now));

    expect((await findAnswer({ number }, { on }))?.standing.education.counted).toMatchObject({
      total: 1,
    });
    const then = await findAnswer({ number }, { on, knownOn: addDays(now, -5) });
    expect(then?.standing.education.counted).toMatchObject({ total: 3 });
    expect((await findRecord(id, personId))?.map((one) => [one.id, one.standing])).toEqual([
      [id, "stands"],
      [old, "amended"],
    ]);
    expect(
      await db.event.findFirst({ where: { personId, type: "education-amended" } }),
    ).toMatchObject({ before: { id: old }, after: { id, hours: 1 } });
  });

  it("may be amended again, but each record once: of two at the same time one is refused", async () => {
    const { personId } = await atWork("Once", arizona);
    const old = idOf(await recordEducation(personId, fromOffice, arizona, now));
    const both = await Promise.all(
      [1, 2].map((hours) => amendEducation(old, { ...course, hours }, arizona, now)),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: "already-changed" });
    const [newest] = (await listLedger(personId)).filter(({ standing }) => standing === "stands");
    expect(await amendEducation(newest?.id ?? "", course, arizona, now)).toMatchObject({
      ok: true,
    });
    expect(await listLedger(personId)).toHaveLength(3);
  });

  it("is theirs who stated it: not another office's, not the office's where the holder did", async () => {
    const { personId, holder } = await atWork("Theirs", arizona);
    const elsewhere = await registrarOf("ID");
    await grant(elsewhere);
    const office = idOf(await recordEducation(personId, fromOffice, arizona, now));
    const own = idOf(await recordOwnEducation({ ...course, course: "Other" }, holder, now));
    const refused = { refusal: "not-found" };
    expect(await amendEducation(office, course, elsewhere, now)).toMatchObject(refused);
    expect(await amendEducation(office, course, holder, now)).toMatchObject(refused);
    expect(await amendEducation(own, course, arizona, now)).toMatchObject(refused);
  });

  it("may say the same course and take the hours of its day, which the old one held", async () => {
    const { personId } = await atWork("Sameday", arizona);
    const old = idOf(await recordEducation(personId, { ...fromOffice, hours: 24 }, arizona, now));
    expect(await amendEducation(old, { ...course, hours: 23 }, arizona, now)).toMatchObject({
      ok: true,
    });
  });
});
