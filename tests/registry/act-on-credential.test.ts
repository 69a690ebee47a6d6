import { beforeAll, describe, expect, it } from "vitest";
import { addDays, addYears, date, today, type PlainDate } from "@/lib/dates";
import { db } from "@/lib/db";
import { findAnswer } from "@/lib/registry/answer";
import { lockPerson, type Registrar } from "@/lib/registry/cases";
import { liftSuspension } from "@/lib/registry/lift-suspension";
import { recordSurrender } from "@/lib/registry/record-surrender";
import { checkRevocation, revokeCredential } from "@/lib/registry/revoke-credential";
import { suspendCredential } from "@/lib/registry/suspend-credential";
import { verifyByNumber } from "@/lib/registry/verify-credential";
import { withdrawAction } from "@/lib/registry/withdraw-action";
import { fromOlderRecord, registered, registrarOf } from "@/tests/support/register";

const now = today("America/Phoenix");
const reason = "Order of the office.";

let registrar: Registrar;
let colleague: Registrar;
let elsewhere: Registrar;

beforeAll(async () => {
  registrar = await registrarOf("AZ");
  colleague = await registrarOf("AZ");
  elsewhere = await registrarOf("ID");
});

function credential(family: string, typed: Readonly<Record<string, string>> = fromOlderRecord) {
  return registered({ ...typed, given: "Acted", family }, registrar);
}

function suspend(number: string, from: PlainDate, to?: PlainDate, actor = registrar) {
  return suspendCredential(number, { from, ...(to && { to }), reason }, actor, now);
}

function lift(number: string, endedFrom: PlainDate) {
  return liftSuspension(number, { endedFrom, reason }, registrar, now);
}

function revoke(number: string, from: PlainDate, actor = registrar) {
  return revokeCredential(number, { from, reason }, actor, now);
}

function surrender(number: string, from: PlainDate) {
  return recordSurrender(number, { from, reason }, registrar, now);
}

/** What is answered for the eve of each day, the day itself and the day after it. */
async function around(number: string, ...days: readonly PlainDate[]) {
  const outcomes: string[] = [];
  for (const day of days.flatMap((one) => [addDays(one, -1), one, addDays(one, 1)])) {
    const answer = await findAnswer({ number }, { on: day });
    outcomes.push(answer?.standing.validity.outcome ?? "none");
  }
  return outcomes;
}

const first = date("2024-05-06");
const last = date("2024-06-10");

describe("a suspension", () => {
  it("holds from its first day through its last", async () => {
    const { number } = await credential("Suspended");
    expect(await suspend(number, first, last)).toMatchObject({ ok: true });
    expect(await around(number, first, last)).toEqual([
      "valid",
      "suspended",
      "suspended",
      "suspended",
      "suspended",
      "valid",
    ]);
  });

  it("without a last day holds until it is lifted, and then from the first day that was named no longer", async () => {
    const { number } = await credential("Lifted");
    await suspend(number, first);
    expect(await around(number, last)).toEqual(["suspended", "suspended", "suspended"]);
    expect(await lift(number, last)).toMatchObject({ ok: true });
    expect(await around(number, last)).toEqual(["suspended", "valid", "valid"]);
  });

  it("may begin and be lifted on days to come", async () => {
    const { number } = await credential("Monday");
    const monday = addDays(now, 5);
    expect(await suspend(number, monday)).toMatchObject({ ok: true });
    expect(await lift(number, addDays(monday, 10))).toMatchObject({ ok: true });
    expect(await around(number, monday)).toEqual(["valid", "suspended", "suspended"]);
    const answer = await findAnswer({ number }, { on: now });
    expect(answer?.credential.actions).toMatchObject([{ from: monday, to: addDays(monday, 9) }]);
  });

  it.each<readonly [string, PlainDate, PlainDate | undefined]>([
    ["before-issue", date("2012-05-13"), undefined],
    ["too-far-ahead", addDays(addYears(now, 1), 1), undefined],
    ["ends-before-start", first, addDays(first, -1)],
  ])("is refused: %s", async (refusal, from, to) => {
    const { number } = await credential(`Refused ${refusal}`);
    expect(await suspend(number, from, to)).toMatchObject({ refusal });
  });

  it("may begin on the day of issue, end on its first day, and lie a year ahead", async () => {
    const { number } = await credential("Edges");
    const issued = date("2012-05-14");
    expect(await suspend(number, issued, issued)).toMatchObject({ ok: true });
    expect(await suspend(number, addYears(now, 1))).toMatchObject({ ok: true });
  });

  it.each([
    [addDays(first, -5), addDays(first, -1), true],
    [addDays(first, -5), first, false],
    [addDays(first, 1), addDays(first, 2), false],
    [last, undefined, false],
    [addDays(last, 1), undefined, true],
    [addDays(first, -5), undefined, false],
  ])("beside one from 2024-05-06 to 2024-06-10, one from %s to %s: %s", async (from, to, taken) => {
    const { number } = await credential(`Beside ${from} ${String(to)}`);
    await suspend(number, first, last);
    expect(await suspend(number, from, to)).toMatchObject(
      taken ? { ok: true } : { refusal: "overlapping-suspension" },
    );
  });

  it.each([
    [first, "not-after-start"],
    [addDays(first, -1), "not-after-start"],
    [addDays(last, 1), "nothing-to-lift"],
    [addDays(addYears(now, 1), 1), "too-far-ahead"],
  ])("is not lifted from %s on: %s", async (day, refusal) => {
    const { number } = await credential(`Unlifted ${day}`);
    await suspend(number, first, last);
    expect(await lift(number, day)).toMatchObject({ refusal });
  });

  it("is lifted from its last day on at the latest, and from its second at the earliest", async () => {
    const { number } = await credential("Shortened");
    await suspend(number, first, last);
    expect(await lift(number, last)).toMatchObject({ ok: true });
    expect(await lift(number, addDays(first, 1))).toMatchObject({ ok: true });
    expect(await around(number, first)).toEqual(["valid", "suspended", "valid"]);
  });

  it("is not lifted where there is none", async () => {
    const { number } = await credential("Never");
    expect(await lift(number, last)).toMatchObject({ refusal: "nothing-to-lift" });
  });
});

describe("a revocation", () => {
  it("holds from its day for good, whatever else is on record", async () => {
    const { number } = await credential("Revoked");
    await suspend(number, addDays(first, -10), last);
    expect(await revoke(number, first)).toMatchObject({ ok: true });
    expect(await around(number, first, last)).toEqual([
      "suspended",
      "revoked",
      "revoked",
      "revoked",
      "revoked",
      "revoked",
    ]);
  });

  it("is recorded once, and nothing after it", async () => {
    const { number } = await credential("Once");
    await revoke(number, first);
    expect(await revoke(number, last)).toMatchObject({ refusal: "already-revoked" });
    expect(await checkRevocation(number, last, registrar, now)).toMatchObject({
      refusal: "already-revoked",
    });
    expect(await suspend(number, first)).toMatchObject({ refusal: "already-revoked" });
    expect(await surrender(number, last)).toMatchObject({ refusal: "already-revoked" });
    expect(await suspend(number, addDays(first, -3), addDays(first, -1))).toMatchObject({
      ok: true,
    });
  });

  it("follows a surrender, and is refused before the issue or more than a year ahead", async () => {
    const { number } = await credential("Followed");
    expect(await revoke(number, date("2012-05-13"))).toMatchObject({ refusal: "before-issue" });
    const far = addDays(addYears(now, 1), 1);
    expect(await revoke(number, far)).toMatchObject({ refusal: "too-far-ahead" });
    expect(await checkRevocation(number, far, registrar, now)).toMatchObject({
      refusal: "too-far-ahead",
    });
    await surrender(number, first);
    expect(await revoke(number, last)).toMatchObject({ ok: true });
    expect(await around(number, last)).toEqual(["surrendered", "revoked", "revoked"]);
  });

  it("stands where the day of issue is not on record, and forbids practice", async () => {
    const { number } = await credential("Undated", { origin: "legacy", kind: "PRSS" });
    expect(await around(number, first)).toEqual(["refer", "refer", "refer"]);
    await revoke(number, first);
    expect(await around(number, first)).toEqual(["refer", "revoked", "revoked"]);
    const answer = await findAnswer({ number }, { on: first });
    expect(answer?.standing.practice.outcome).toBe("not-allowed");
  });
});

describe("a surrender", () => {
  it("holds from its day, and is recorded once", async () => {
    const { number } = await credential("Surrendered");
    expect(await surrender(number, first)).toMatchObject({ ok: true });
    expect(await around(number, first)).toEqual(["valid", "surrendered", "surrendered"]);
    expect(await surrender(number, last)).toMatchObject({ refusal: "already-surrendered" });
    expect(await suspend(number, last)).toMatchObject({ refusal: "already-surrendered" });
  });
});

describe("what was recorded by mistake", () => {
  it("is withdrawn once, and counts no longer", async () => {
    const { number } = await credential("Mistaken");
    await revoke(number, first);
    const { id } = await db.action.findFirstOrThrow({ where: { credential: { number } } });
    expect(await withdrawAction(number, id, { reason }, registrar, now)).toMatchObject({
      ok: true,
    });
    expect(await withdrawAction(number, id, { reason }, registrar, now)).toMatchObject({
      refusal: "already-withdrawn",
    });
    expect(await around(number, first)).toEqual(["valid", "valid", "valid"]);
    expect(await revoke(number, last)).toMatchObject({ ok: true });
  });

  it("is not withdrawn through another credential, nor by a number that is none", async () => {
    const [one, other] = [await credential("One"), await credential("Other")];
    await revoke(one.number, first);
    const { id } = await db.action.findFirstOrThrow({ where: { credentialId: one.id } });
    for (const [number, action] of [
      [other.number, id],
      [one.number, "1"],
      ["none", id],
    ] as const) {
      expect(await withdrawAction(number, action, { reason }, registrar, now)).toMatchObject({
        refusal: "not-found",
      });
    }
  });
});

describe("every action", () => {
  it("is refused to another state's registrar", async () => {
    const { number } = await credential("Scoped");
    const refusal = "not-found";
    await suspend(number, first);
    const { id } = await db.action.findFirstOrThrow({ where: { credential: { number } } });
    expect(await suspend(number, last, undefined, elsewhere)).toMatchObject({ refusal });
    expect(await revoke(number, first, elsewhere)).toMatchObject({ refusal });
    expect(await checkRevocation(number, first, elsewhere, now)).toMatchObject({ refusal });
    expect(await liftSuspension(number, { endedFrom: last, reason }, elsewhere, now)).toMatchObject(
      { refusal },
    );
    expect(await recordSurrender(number, { from: last, reason }, elsewhere, now)).toMatchObject({
      refusal,
    });
    expect(await withdrawAction(number, id, { reason }, elsewhere, now)).toMatchObject({ refusal });
    expect(await db.action.count({ where: { credential: { number } } })).toBe(1);
  });

  it("is recorded once when two registrars send it at once", async () => {
    const { number } = await credential("Race");
    const suspended = await Promise.all([
      suspend(number, first),
      suspend(number, first, undefined, colleague),
    ]);
    expect(suspended.filter(({ ok }) => ok)).toHaveLength(1);
    const revoked = await Promise.all([revoke(number, first), revoke(number, last, colleague)]);
    expect(revoked.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.action.count({ where: { credential: { number } } })).toBe(2);
  });

  it("commits with its event, whose words are kept apart", async () => {
    const { id, number } = await credential("Events");
    await suspend(number, first);
    await lift(number, last);
    const events = await db.event.findMany({
      where: { credentialId: id, NOT: { type: "credential-registered" } },
      include: { remark: true },
      orderBy: { recordedAt: "asc" },
    });
    expect(events).toMatchObject([
      { type: "credential-suspended", effectiveOn: new Date(first), remark: { text: reason } },
      {
        type: "suspension-lifted",
        effectiveOn: new Date(last),
        before: { to: null },
        after: { to: addDays(last, -1) },
      },
    ]);
    expect(JSON.stringify(events.map(({ after }) => after))).not.toContain("Order");
  });

  it("is told to the holder without its reason, and to nobody without an address", async () => {
    const email = "told@example.net";
    const { number } = await credential("Told", { ...fromOlderRecord, email });
    await suspend(number, first);
    await lift(number, last);
    const silent = await credential("Silent");
    await revoke(silent.number, first);
    const queued = await db.outboundEmail.findMany({
      where: { template: "credential-changed" },
      orderBy: { queuedAt: "asc" },
    });
    const told = queued.filter(({ to }) => to === email);
    expect(told.map(({ data }) => data)).toMatchObject([
      { change: { what: "suspended", from: first, to: null }, status: { en: "Suspended." } },
      { change: { what: "lifted", from: first, to: addDays(last, -1) } },
    ]);
    expect(JSON.stringify(told)).not.toContain("Order");
    expect(queued.some(({ credentialId }) => credentialId === silent.id)).toBe(false);
  });

  it("that only a holder asserts changes no answer", async () => {
    const { id, number } = await credential("Own");
    await db.action.create({
      data: { credentialId: id, kind: "surrendered", from: new Date(first), source: "holder" },
    });
    expect(await around(number, first)).toEqual(["valid", "valid", "valid"]);
  });

  it("is answered for by whoever verifies", async () => {
    const { number } = await credential("Public");
    await suspend(number, addDays(now, -1));
    const verified = await verifyByNumber({ number, lastName: "Public" }, { userId: null });
    expect(verified.found && verified.answer.standing.validity.outcome).toBe("suspended");
    expect(
      await db.verification.findUniqueOrThrow({ where: { id: verified.reference } }),
    ).toMatchObject({ outcome: "suspended" });
  });
});

it("an action against a credential waits for nobody who is deciding something else about its holder", async () => {
  const { number, personId } = await credential("Elsewise");
  await db.$transaction(async (tx) => {
    await lockPerson(tx, personId);
    expect(await suspend(number, now)).toMatchObject({ ok: true });
  });
});
