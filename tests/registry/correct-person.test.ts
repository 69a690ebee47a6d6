import { beforeAll, describe, expect, it } from "vitest";
import { addDays, date, today } from "@/lib/dates";
import { db } from "@/lib/db";
import { findAnswer } from "@/lib/registry/answer";
import type { Registrar } from "@/lib/registry/cases";
import { correctBirthDate } from "@/lib/registry/correct-birth-date";
import { correctName } from "@/lib/registry/correct-name";
import { findPerson } from "@/lib/registry/find-person";
import { recordName } from "@/lib/registry/record-name";
import { verifyByNumber } from "@/lib/registry/verify-credential";
import { fromOlderRecord, registered, registrarOf } from "@/tests/support/register";

const now = today("America/Phoenix");
const why = { source: "registrar", reason: "Identity card seen." } as const;

let registrar: Registrar;
let elsewhere: Registrar;

beforeAll(async () => {
  registrar = await registrarOf("AZ");
  elsewhere = await registrarOf("ID");
});

function person(family: string, given = "Gwen") {
  return registered({ ...fromOlderRecord, given, family }, registrar);
}

async function nameOf(personId: string, family: string) {
  return db.personName.findFirstOrThrow({ where: { personId, family } });
}

describe("a name that was written wrong", () => {
  it("is corrected, stays on record as such, and still finds the person", async () => {
    const { number, personId } = await person("Castelanos");
    const { id } = await nameOf(personId, "Castelanos");
    const right = { given: "Gwen", family: "Castellanos", ...why };
    expect(await correctName(personId, id, right, registrar, now)).toMatchObject({ ok: true });

    expect((await findAnswer({ number }))?.credential.holder.name.family).toBe("Castellanos");
    expect((await findPerson(personId, "AZ"))?.names).toMatchObject([
      { family: "Castellanos", corrected: false },
      { family: "Castelanos", corrected: true },
    ]);
    for (const lastName of ["Castellanos", "Castelanos"]) {
      expect(await verifyByNumber({ number, lastName }, { userId: null })).toMatchObject({
        found: true,
      });
    }
  });

  it("is told from a change of name by its event", async () => {
    const { personId } = await person("Before");
    await recordName(
      personId,
      { given: "Gwen", family: "Married", since: now, ...why },
      registrar,
      now,
    );
    const { id } = await nameOf(personId, "Married");
    await correctName(personId, id, { given: "Gwen", family: "Maried", ...why }, registrar, now);
    const events = await db.event.findMany({
      where: { personId, type: { in: ["name-recorded", "name-corrected"] } },
      orderBy: { recordedAt: "asc" },
    });
    expect(events).toMatchObject([
      { type: "name-recorded", before: null },
      { type: "name-corrected", before: { nameId: id } },
    ]);
    expect(JSON.stringify(events)).not.toContain("Mari");
  });

  it("of a time before does not become the name of now", async () => {
    const { number, personId } = await person("Ealier");
    await recordName(
      personId,
      { given: "Gwen", family: "Later", since: now, ...why },
      registrar,
      now,
    );
    const { id } = await nameOf(personId, "Ealier");
    await correctName(personId, id, { given: "Gwen", family: "Earlier", ...why }, registrar, now);
    expect((await findAnswer({ number }))?.credential.holder.name.family).toBe("Later");
  });

  it("is corrected once, into another, by a registrar with a case, and only the person's own", async () => {
    const { personId } = await person("Onec");
    const other = await person("Stranger");
    const { id } = await nameOf(personId, "Onec");
    const right = { given: "Gwen", family: "Once", ...why };
    const same = { ...right, family: "Onec" };
    expect(await correctName(personId, id, same, registrar, now)).toMatchObject({
      refusal: "nothing-changed",
    });
    expect(await correctName(personId, id, right, elsewhere, now)).toMatchObject({
      refusal: "not-found",
    });
    expect(await correctName(other.personId, id, right, registrar, now)).toMatchObject({
      refusal: "not-found",
    });
    const both = await Promise.all([
      correctName(personId, id, right, registrar, now),
      correctName(personId, id, right, registrar, now),
    ]);
    expect(both).toContainEqual({ ok: false, refusal: "already-corrected" });
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe("a birth date", () => {
  it("is filled in and corrected; what it was is kept out of the event", async () => {
    const { personId } = await person("Born");
    const set = (day: string) =>
      correctBirthDate(personId, { birthDate: date(day), ...why }, registrar, now);
    expect(await set("1990-02-03")).toMatchObject({ ok: true });
    expect(await set("1990-02-03")).toMatchObject({ refusal: "nothing-changed" });
    expect(await set("1990-03-02")).toMatchObject({ ok: true });
    expect((await findPerson(personId, "AZ"))?.birthDate).toBe("1990-03-02");
    const events = await db.event.findMany({ where: { personId, type: "birth-date-corrected" } });
    expect(events).toHaveLength(2);
    expect(JSON.stringify(events)).not.toContain("1990");
    expect(await db.remark.count({ where: { text: "1990-02-03" } })).toBe(1);
  });

  it("lies before today and before every credential's day of issue", async () => {
    const { personId } = await person("Unborn");
    const set = (birthDate: typeof now) =>
      correctBirthDate(personId, { birthDate, ...why }, registrar, now);
    const issued = date("2012-05-14");
    expect(await set(addDays(now, 1))).toMatchObject({ refusal: "in-the-future" });
    expect(await set(issued)).toMatchObject({ refusal: "born-after-issue" });
    expect(await set(addDays(issued, -1))).toMatchObject({ ok: true });
  });

  it("is not corrected by a state without a case of the person", async () => {
    const { personId } = await person("Foreign");
    const input = { birthDate: date("1990-02-03"), ...why };
    expect(await correctBirthDate(personId, input, elsewhere, now)).toMatchObject({
      refusal: "not-found",
    });
  });
});
