import { beforeAll, describe, expect, it } from "vitest";
import { addDays, date, today } from "@/lib/dates";
import { db } from "@/lib/db";
import { findAnswer } from "@/lib/registry/answer";
import type { Registrar } from "@/lib/registry/cases";
import { correctCredential } from "@/lib/registry/correct-credential";
import { findCorrectable } from "@/lib/registry/correctable-facts";
import { corrections } from "@/lib/registry/correction";
import { recordRenewal } from "@/lib/registry/record-renewal";
import { verifyByNumber } from "@/lib/registry/verify-credential";
import { fromCalifornia, fromOlderRecord, registered, registrarOf } from "@/tests/support/register";

const now = today("America/Phoenix");
const why = { source: "registrar", reason: "Certificate seen." } as const;

let registrar: Registrar;
let elsewhere: Registrar;

beforeAll(async () => {
  registrar = await registrarOf("AZ");
  elsewhere = await registrarOf("ID");
});

type Typed = Readonly<Record<string, string>>;

/** Corrects a credential as somebody does who sees it as it is, unless they saw it before. */
async function correct(number: string, typed: Typed, actor = registrar, seenBefore?: string) {
  const credential = await findCorrectable(number, "AZ");
  if (!credential) throw new Error(`no credential ${number}`);
  const correction = corrections[credential.origin].parse({ ...why, ...typed });
  return correctCredential(number, correction, seenBefore ?? credential.seen, actor, now);
}

function older(family: string, typed: Typed = fromOlderRecord) {
  return registered({ ...typed, given: "Corrected", family }, registrar, { person: "new" });
}

async function addProgram(name: string, state: string, kind: string) {
  const { id } = await db.program.create({
    data: {
      name,
      state,
      kind,
      folded: "",
      operator: { create: { name: `Operator of ${name}`, roles: ["operator"] } },
      recognitions: { create: { from: new Date("2019-01-01"), source: "registrar" } },
    },
  });
  return id;
}

describe("a correction", () => {
  it("of the day of issue moves the answer, and says what was there before", async () => {
    const { id, number } = await older("Day");
    expect(await correct(number, { issuedOn: "2012-05-15" })).toMatchObject({ ok: true });
    const eve = await findAnswer({ number }, { on: date("2012-05-14") });
    const day = await findAnswer({ number }, { on: date("2012-05-15") });
    expect(eve?.standing.validity.outcome).toBe("pending");
    expect(day?.standing.validity.outcome).toBe("valid");
    const events = await db.event.findMany({
      where: { credentialId: id, type: "credential-corrected" },
      include: { remark: true },
    });
    expect(events).toMatchObject([
      {
        before: { facts: { issuedOn: "2012-05-14" }, texts: {} },
        after: { facts: { issuedOn: "2012-05-15" }, source: "registrar" },
        remark: { text: "Certificate seen." },
      },
    ]);
  });

  it("fills in a missing day of issue, and the rules are asked", async () => {
    const { number } = await older("Missing", { origin: "legacy", kind: "PRSS" });
    expect((await findAnswer({ number }))?.standing.validity.outcome).toBe("refer");
    expect(await correct(number, { issuedOn: "2015-03-02" })).toMatchObject({ ok: true });
    expect((await findAnswer({ number }))?.standing.validity.outcome).toBe("valid");
  });

  it("of an older record may say that a day is not known after all", async () => {
    const { number } = await older("Unknown");
    expect(await correct(number, {})).toMatchObject({ ok: true });
    expect((await findAnswer({ number }))?.standing.validity.outcome).toBe("refer");
  });

  it("of a recognized credential puts its origin right, and keeps words out of the event", async () => {
    const { id, number } = await older("Origin", { ...fromCalifornia, fromNumber: "CA-17" });
    const origin = { issuedOn: "2023-06-14", fromState: "NV", fromKind: "Helper of Ms. Doe" };
    expect(await correct(number, { ...origin, fromExpiry: "2027-01-31" })).toMatchObject({
      ok: true,
    });
    const answer = await findAnswer({ number });
    expect(answer?.credential.from).toEqual({
      state: "NV",
      kind: "Helper of Ms. Doe",
      number: null,
      expiry: "2027-01-31",
    });
    const events = await db.event.findMany({ where: { credentialId: id } });
    expect(JSON.stringify(events)).not.toMatch(/Doe|CA-17/);
  });

  it("of the program takes a program of the state and kind, and no other", async () => {
    const [right, wrong, foreign, otherKind] = [
      await addProgram("Right", "AZ", "PRSS"),
      await addProgram("Wrong", "AZ", "PRSS"),
      await addProgram("Foreign", "ID", "CPSS"),
      await addProgram("Board", "AZ", "CPRS"),
    ];
    const issuedOn = "2021-04-02";
    const typed = { origin: "program", kind: "PRSS", programId: wrong, issuedOn };
    const { number } = await older("Program", typed);
    for (const programId of [foreign, otherKind, "0197a3c2-5f60-7000-8000-000000000001"]) {
      expect(await correct(number, { programId, issuedOn })).toMatchObject({
        refusal: "program-of-another-kind",
      });
    }
    expect(await correct(number, { programId: right, issuedOn })).toMatchObject({ ok: true });
    expect((await findAnswer({ number }))?.credential.program?.name).toBe("Right");
  });

  it.each([
    ["nothing-changed", { issuedOn: "2012-05-14" }],
    ["in-the-future", { issuedOn: addDays(now, 1) }],
    ["expiry-before-issue", { issuedOn: "2012-05-14", printedExpiry: "2012-05-13" }],
    ["after-later-facts", { issuedOn: "2014-05-15" }],
  ])("is refused: %s", async (refusal, typed) => {
    const { number } = await older(`Refused ${refusal}`);
    const renewal = { on: date("2014-05-14"), ...why };
    await recordRenewal(number, renewal, registrar);
    expect(await correct(number, typed)).toMatchObject({ refusal });
  });

  it.each([
    ["from-expiry-before-issue", { fromState: "CA", fromExpiry: "2023-06-13" }],
    ["state-not-known", { fromState: "XX" }],
    ["born-after-issue", { fromState: "CA", issuedOn: "1988-04-09" }],
  ])("of a recognized credential is refused: %s", async (refusal, typed) => {
    const { number } = await older(`Recognized ${refusal}`, fromCalifornia);
    const origin = { issuedOn: "2023-06-14", fromKind: "CMPSS", ...typed };
    expect(await correct(number, origin)).toMatchObject({ refusal });
  });

  it("to the day of the same person's same credential is refused", async () => {
    const typed = { ...fromOlderRecord, birthDate: "1980-01-02" };
    const one = await older("Twice", typed);
    const { number } = await registered(
      { ...typed, given: "Corrected", family: "Twice", issuedOn: "2016-01-04" },
      registrar,
      { person: one.personId },
    );
    expect(await correct(number, { issuedOn: "2012-05-14" })).toMatchObject({
      refusal: "already-registered",
    });
  });

  it("on the word of a holder or an employer alone is not taken", () => {
    for (const source of ["holder", "employer"]) {
      const typed = { ...why, source, issuedOn: "2012-05-15" };
      expect(corrections.legacy.safeParse(typed).success).toBe(false);
    }
  });

  it("of what somebody else corrected in the meantime is refused", async () => {
    const { number } = await older("Meanwhile");
    const seen = (await findCorrectable(number, "AZ"))?.seen ?? "";
    const both = await Promise.all([
      correct(number, { issuedOn: "2012-05-15" }, registrar, seen),
      correct(number, { issuedOn: "2012-05-16" }, registrar, seen),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both).toContainEqual({ ok: false, refusal: "changed-meanwhile" });
  });

  it("by another state's registrar is refused", async () => {
    const { number } = await older("Scoped");
    expect(await correct(number, { issuedOn: "2012-05-15" }, elsewhere)).toMatchObject({
      refusal: "not-found",
    });
  });

  it("is told to the holder as it reads now, without its reason", async () => {
    const typed = { ...fromOlderRecord, email: "reads@example.net" };
    const { number } = await older("Reads", typed);
    await correct(number, { issuedOn: "2012-05-15", programAsWritten: "Desert Academy" });
    const told = await db.outboundEmail.findFirstOrThrow({
      where: { template: "credential-changed", to: "reads@example.net" },
    });
    expect(told.data).toMatchObject({
      change: {
        what: "corrected",
        facts: [
          { fact: "issuedOn", value: { day: "2012-05-15" } },
          { fact: "program", value: { text: "Desert Academy" } },
        ],
      },
    });
    expect(JSON.stringify(told.data)).not.toContain("Certificate seen");
    const verified = await verifyByNumber({ number, lastName: "Reads" }, { userId: null });
    expect(verified.found && verified.answer.credential.issuedOn).toBe("2012-05-15");
  });
});
