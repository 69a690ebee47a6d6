import { beforeAll, describe, expect, it } from "vitest";
import { addDays, date, today } from "@/lib/dates";
import { db } from "@/lib/db";
import { findAnswer } from "@/lib/registry/answer";
import type { Registrar } from "@/lib/registry/cases";
import { recordEducation } from "@/lib/education/record-education";
import { recordEmail } from "@/lib/registry/record-email";
import { endEmployment, recordEmployment } from "@/lib/registry/record-employment";
import { recordExtension } from "@/lib/registry/record-extension";
import { recordName } from "@/lib/registry/record-name";
import { NewRenewal, recordRenewal } from "@/lib/registry/record-renewal";
import { course, job } from "@/tests/support/education";
import { fromOlderRecord, registered, registrarOf } from "@/tests/support/register";

let registrar: Registrar;
let elsewhere: Registrar;

beforeAll(async () => {
  registrar = await registrarOf("AZ");
  elsewhere = await registrarOf("ID");
});

function person(family: string) {
  return registered({ ...fromOlderRecord, given: "Facts", family }, registrar);
}

const attended = { ...course, source: "employer" } as const;

const now = date("2026-06-01");

describe("a renewal", () => {
  it("is recorded once, with its event", async () => {
    const { id, number } = await person("Renewed");
    const renewal = { on: date("2014-05-14"), source: "registrar", reason: "Letter." } as const;
    expect(await recordRenewal(number, renewal, registrar)).toMatchObject({ ok: true });
    expect(await recordRenewal(number, renewal, registrar)).toMatchObject({
      refusal: "already-recorded",
    });
    const events = await db.event.findMany({
      where: { credentialId: id, type: "renewal-recorded" },
    });
    expect(events).toMatchObject([
      { effectiveOn: new Date("2014-05-14"), after: { on: "2014-05-14" } },
    ]);
  });

  it.each([
    ["before-issue", { on: date("2012-05-13") }],
    ["expiry-before-renewal", { on: date("2014-05-14"), printedExpiry: date("2014-05-13") }],
  ])("is refused: %s", async (refusal, when) => {
    const { number } = await person(`Refused ${refusal}`);
    const renewal = { ...when, source: "registrar", reason: "Letter." } as const;
    expect(await recordRenewal(number, renewal, registrar)).toMatchObject({ refusal });
  });

  it("is not recorded by another state's registrar", async () => {
    const { number } = await person("Scoped");
    const renewal = { on: date("2014-05-14"), source: "registrar", reason: "Letter." } as const;
    expect(await recordRenewal(number, renewal, elsewhere)).toMatchObject({ refusal: "not-found" });
  });
});

describe("an extension", () => {
  it("is recorded once and not before the issue", async () => {
    const { number } = await person("Extended");
    const extension = {
      grantedOn: date("2014-05-01"),
      months: 1,
      source: "registrar",
      reason: "Letter.",
    } as const;
    expect(await recordExtension(number, extension, registrar)).toMatchObject({ ok: true });
    expect(await recordExtension(number, extension, registrar)).toMatchObject({
      refusal: "already-recorded",
    });
    const early = { ...extension, grantedOn: date("2012-05-13") };
    expect(await recordExtension(number, early, registrar)).toMatchObject({
      refusal: "before-issue",
    });
  });
});

describe("employment and education", () => {
  it("make hours owed, and count toward them", async () => {
    const { personId, number } = await person("Employed");
    const before = await findAnswer({ number }, { on: now });
    expect(before?.standing.education.outcome).toBe("none-owed");

    await recordEmployment(personId, job, registrar);
    await recordEducation(personId, attended, registrar, now);
    const after = await findAnswer({ number }, { on: now });
    expect(after?.standing.education).toMatchObject({
      outcome: "owed",
      short: { total: 1 },
      due: "2027-01-14",
    });
    expect(after?.standing.validity.outcome).toBe("valid");
  });

  it("of which only the holder speaks change nothing", async () => {
    const { personId, number } = await person("Selfstated");
    await recordEmployment(personId, job, registrar);
    await recordEducation(personId, { ...attended, source: "holder" }, registrar, now);
    const answer = await findAnswer({ number }, { on: now });
    expect(answer?.standing.education.short).toMatchObject({ total: 4 });
  });

  it("sent twice at once are recorded once", async () => {
    const { personId } = await person("Doubleclick");
    const twice = (send: () => Promise<{ readonly ok: boolean }>) => Promise.all([send(), send()]);
    const hours = await twice(() => recordEducation(personId, attended, registrar, now));
    const work = await twice(() => recordEmployment(personId, job, registrar));
    expect(hours.filter(({ ok }) => ok)).toHaveLength(1);
    expect(work.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.education.count({ where: { personId } })).toBe(1);
    expect(await db.employment.count({ where: { personId } })).toBe(1);
  });

  it("that only the holder speaks of makes nothing owed", async () => {
    const { personId, number } = await person("Selfemployed");
    await recordEmployment(personId, { ...job, source: "holder" }, registrar);
    const answer = await findAnswer({ number }, { on: now });
    expect(answer?.standing.education.outcome).toBe("none-owed");
  });

  it("keep work in words out of their events", async () => {
    const { personId } = await person("Otherwork");
    await recordEmployment(personId, { ...job, worksAs: "night shift for Mr. Doe" }, registrar);
    const events = await db.event.findMany({ where: { personId, type: "employment-recorded" } });
    expect(events).toMatchObject([{ after: { kind: null } }]);
    expect(JSON.stringify(events)).not.toContain("Doe");
  });

  it("end on a day that is recorded once and not before the first", async () => {
    const { personId } = await person("Ended");
    await recordEmployment(personId, job, registrar);
    const { id } = await db.employment.findFirstOrThrow({ where: { personId } });
    const first = date("2026-01-15");
    expect(await endEmployment(id, addDays(first, -1), registrar)).toMatchObject({
      refusal: "ends-before-start",
    });
    expect(await endEmployment(id, first, elsewhere)).toMatchObject({ refusal: "not-found" });
    expect(await endEmployment(id, first, registrar)).toMatchObject({ ok: true });
    expect(await endEmployment(id, first, registrar)).toMatchObject({ refusal: "already-ended" });
  });

  it("of more than 24 hours on a day are refused, unless they are academic credit", async () => {
    const { personId } = await person("Longday");
    const hours = (count: number, academicCredit = false) =>
      recordEducation(
        personId,
        { ...attended, course: `Part of ${String(count)}`, hours: count, academicCredit },
        registrar,
        now,
      );
    expect(await hours(20)).toMatchObject({ ok: true });
    expect(await hours(4)).toMatchObject({ ok: true });
    expect(await hours(0.25)).toMatchObject({ refusal: "more-than-a-day" });
    expect(await hours(45, true)).toMatchObject({ ok: true });
  });

  it("in the future is refused", async () => {
    const { personId } = await person("Tomorrow");
    const later = { ...attended, on: addDays(now, 1) };
    expect(await recordEducation(personId, later, registrar, now)).toMatchObject({
      refusal: "in-the-future",
    });
  });
});

describe("what is typed into a form", () => {
  it.each(["123-45-6789", "SSN 123 45 6789.", "***-**-6789"])(
    "is refused where it looks like %s",
    (typed) => {
      const renewal = { on: "2014-05-14", source: "registrar", reason: `Letter, ${typed}` };
      const parsed = NewRenewal.safeParse(renewal);
      expect(parsed.error?.issues).toMatchObject([
        { path: ["reason"], message: "social-security-number" },
      ]);
    },
  );

  it.each(["Called 602-555-0142 on 2026-03-14.", "File AZ-2014-1234"])(
    "is taken when it is: %s",
    (typed) => {
      expect(
        NewRenewal.safeParse({ on: "2014-05-14", source: "registrar", reason: typed }).success,
      ).toBe(true);
    },
  );
});

describe("names and addresses", () => {
  it("a new address replaces the one before, which is told", async () => {
    const { personId } = await registered(
      { ...fromOlderRecord, given: "New", family: "Address", email: "old@example.net" },
      registrar,
    );
    const address = { address: "new@example.net", source: "registrar", reason: "Called." } as const;
    const day = today("America/Phoenix");
    expect(await recordEmail(personId, address, registrar, day)).toMatchObject({ ok: true });
    expect(await recordEmail(personId, address, registrar, day)).toMatchObject({
      refusal: "already-recorded",
    });
    const told = await db.outboundEmail.findMany({ where: { template: "email-replaced" } });
    expect(told.map(({ to }) => to)).toEqual(["old@example.net"]);
    const current = await db.personEmail.findMany({ where: { personId, replacedAt: null } });
    expect(current.map(({ address: one }) => one)).toEqual(["new@example.net"]);
  });

  it("of two addresses recorded in the same moment one is the current one", async () => {
    const { personId } = await person("Twoaddresses");
    const record = (address: string) =>
      recordEmail(personId, { address, source: "registrar", reason: "Called." }, registrar, now);
    const addresses = ["one", "two", "three", "four"].map((name) => `${name}@example.net`);
    for (const result of await Promise.all(addresses.map(record)))
      expect(result).toMatchObject({ ok: true });
    expect(await db.personEmail.count({ where: { personId, replacedAt: null } })).toBe(1);
  });

  it("an address that only the holder asserts is refused, so that nobody is locked out", async () => {
    const { personId } = await person("Ownword");
    const address = { address: "own@example.net", source: "holder", reason: "Called." } as const;
    expect(await recordEmail(personId, address, registrar, now)).toMatchObject({
      refusal: "source-not-trusted",
    });
  });

  it("a name that begins on a later day is refused", async () => {
    const { personId } = await person("Later");
    const name = { given: "A", family: "B", source: "registrar", reason: "C." } as const;
    const since = (day: typeof now) =>
      recordName(personId, { ...name, since: day }, registrar, now);
    expect(await since(addDays(now, 1))).toMatchObject({ refusal: "in-the-future" });
    expect(await since(now)).toMatchObject({ ok: true });
  });

  it("of a person without a case in the state are not recorded", async () => {
    const { personId } = await person("Foreign");
    const name = {
      given: "A",
      family: "B",
      since: now,
      source: "registrar",
      reason: "C.",
    } as const;
    expect(await recordName(personId, name, elsewhere, date("2026-06-01"))).toMatchObject({
      refusal: "not-found",
    });
  });
});
