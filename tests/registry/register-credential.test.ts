import { describe, expect, it } from "vitest";
import { addDays, today } from "@/lib/dates";
import { db } from "@/lib/db";
import { registrationDraft, registerCredential } from "@/lib/registry/register-credential";
import { NewCredential } from "@/lib/registry/new-credential";
import { findDraft, saveDraft } from "@/lib/registry/drafts";
import {
  fromCalifornia,
  fromOlderRecord,
  register,
  registered,
  registrarOf,
} from "@/tests/support/register";

const now = today("America/Phoenix");

describe("registering a credential", () => {
  it("makes the person, the credential, its link, its event and its e-mail together", async () => {
    const registrar = await registrarOf("AZ");
    const credential = await registered(
      { ...fromCalifornia, email: "together@example.net", given: "To", family: "Gether" },
      registrar,
    );
    const about = { where: { credentialId: credential.id } };
    const [links, events, emails] = await Promise.all([
      db.link.findMany(about),
      db.event.findMany({ ...about, include: { remark: true } }),
      db.outboundEmail.findMany(about),
    ]);
    expect(credential).toMatchObject({
      state: "AZ",
      kind: "PRSS",
      source: "other-state",
      fromState: "CA",
    });
    expect(links).toMatchObject([{ purpose: "verify", replacedAt: null }]);
    expect(events).toMatchObject([
      {
        type: "credential-registered",
        actorId: registrar.userId,
        actorRole: "registrar",
        personId: credential.personId,
        remark: { text: "The copy was seen." },
      },
    ]);
    expect(events[0]?.after).toMatchObject({ recognition: { outcome: "recognized" } });
    expect(emails).toMatchObject([{ template: "confirmation", to: "together@example.net" }]);
  });

  it("keeps names, addresses and free text out of the event, which nobody can redact", async () => {
    const registrar = await registrarOf("AZ");
    const { id } = await registered(
      { ...fromCalifornia, given: "Xanthippe", family: "Unmistakable", email: "x.u@example.net" },
      registrar,
      { reason: "Spoke with her on the telephone." },
    );
    const [event] = await db.event.findMany({ where: { credentialId: id } });
    expect(JSON.stringify(event)).not.toMatch(/Xanthippe|Unmistakable|x\.u@|telephone/);
  });

  it("sent twice, registers once", async () => {
    const registrar = await registrarOf("AZ");
    const typed = { ...fromOlderRecord, given: "Sent", family: "Twice" };
    await saveDraft(registrar.userId, registrationDraft(), typed);
    const send = () =>
      registerCredential(NewCredential.parse(typed), { reason: "Seen.", person: "new" }, registrar);
    const results = await Promise.all([send(), send()]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok)).toMatchObject([{ refusal: "already-sent" }]);
    expect(await findDraft(registrar.userId, registrationDraft())).toBeNull();
  });

  it("shows somebody with the same address before a second one is made", async () => {
    const registrar = await registrarOf("AZ");
    const first = await registered(
      { ...fromCalifornia, email: "same@example.net", family: "One" },
      registrar,
    );
    const typed = {
      ...fromCalifornia,
      email: " Same@Example.NET ".trim(),
      family: "Two",
      issuedOn: "2024-01-05",
    };
    expect(await register(typed, registrar)).toMatchObject({ refusal: "person-not-chosen" });

    const second = await registered(typed, registrar, { person: first.personId });
    expect(second.personId).toBe(first.personId);
  });

  it("shows somebody with the same name and birth date, whatever the accents and capitals", async () => {
    const registrar = await registrarOf("AZ");
    const typed = {
      ...fromOlderRecord,
      given: "José",
      family: "Nuñez-Ortiz",
      birthDate: "1970-02-03",
    };
    await registered(typed, registrar);
    const again = { ...typed, given: "JOSE", family: "nunez ortiz", issuedOn: "2013-01-01" };
    expect(await register(again, registrar)).toMatchObject({ refusal: "person-not-chosen" });
    expect((await register(again, registrar, { person: "new" })).ok).toBe(true);
  });

  it("sends the confirmation of a person already here to the address just entered, and tells the old one", async () => {
    const registrar = await registrarOf("AZ");
    const typed = { ...fromOlderRecord, given: "New", family: "Mailbox", birthDate: "1971-01-01" };
    const first = await registered({ ...typed, email: "before@example.net" }, registrar);
    const again = { ...typed, email: "after@example.net", issuedOn: "2015-01-01" };
    const second = await registered(again, registrar, { person: first.personId });
    const sent = await db.outboundEmail.findMany({ where: { credentialId: second.id } });
    expect(sent.map(({ to }) => to)).toEqual(["after@example.net"]);
    const told = await db.outboundEmail.findMany({ where: { to: "before@example.net" } });
    expect(told.map(({ template }) => template)).toContain("email-replaced");
  });

  it("never adds to a person who does not match what was typed", async () => {
    const registrar = await registrarOf("AZ");
    const other = await registered(
      { ...fromOlderRecord, given: "Some", family: "Body" },
      registrar,
    );
    const typed = { ...fromOlderRecord, given: "Any", family: "One" };
    expect(await register(typed, registrar, { person: other.personId })).toMatchObject({
      refusal: "person-not-found",
    });
  });

  it("refuses the same credential of the same person and day", async () => {
    const registrar = await registrarOf("AZ");
    const typed = { ...fromCalifornia, email: "once@example.net", given: "Only", family: "Once" };
    const { personId } = await registered(typed, registrar);
    expect(await register(typed, registrar, { person: personId })).toMatchObject({
      refusal: "already-registered",
    });
  });

  it("refuses a day of issue that has not come, and takes today", async () => {
    const registrar = await registrarOf("AZ");
    const issued = (on: string) => ({
      ...fromOlderRecord,
      given: "Day",
      family: "OfIssue",
      issuedOn: on,
    });
    expect(await register(issued(addDays(now, 1)), registrar)).toMatchObject({
      refusal: "issued-in-the-future",
    });
    expect((await register(issued(now), registrar)).ok).toBe(true);
  });

  it("takes an older record with nothing but a name, and sends no e-mail without an address", async () => {
    const registrar = await registrarOf("AZ");
    const { id } = await registered(
      { origin: "legacy", kind: "PRSS", given: "Bare", family: "Record" },
      registrar,
    );
    expect(await db.credential.findUnique({ where: { id } })).toMatchObject({ issuedOn: null });
    expect(await db.outboundEmail.count({ where: { credentialId: id } })).toBe(0);
  });

  it("undoes everything when a part of it fails", async () => {
    const registrar = await registrarOf("AZ");
    const typed = { ...fromOlderRecord, given: "Half", family: "Done" };
    await saveDraft(registrar.userId, registrationDraft(), typed);
    const before = await db.person.count();
    await expect(
      registerCredential(NewCredential.parse(typed), { reason: "Seen." }, registrar, () =>
        Promise.reject(new Error("the row is gone")),
      ),
    ).rejects.toThrow("the row is gone");
    expect(await db.person.count()).toBe(before);
    expect(await findDraft(registrar.userId, registrationDraft())).not.toBeNull();
  });
});

describe("what the rules of recognition say", () => {
  it.each([
    ["CA", "recognized", undefined, true],
    ["AK", "only inferred, so proposed: the registrar's confirmation decides", undefined, true],
    ["PR", "not settled, and the office has not decided", undefined, false],
    ["PR", "not settled, and the office has decided", "on" as const, true],
  ])("a credential of %s is %s", async (fromState, _says, decided, ok) => {
    const registrar = await registrarOf("AZ");
    const typed = {
      ...fromCalifornia,
      fromState,
      given: "From",
      family: `State ${fromState}`,
    };
    const result = await register(typed, registrar, { person: "new", decided });
    expect(result.ok).toBe(ok);
    if (!result.ok) expect(result.refusal).toBe("office-must-decide");
  });

  it("refers a credential that has expired at home to the office", async () => {
    const registrar = await registrarOf("AZ");
    const typed = {
      ...fromCalifornia,
      family: "Expired",
      email: "exp@example.net",
      fromExpiry: addDays(now, -1),
    };
    expect(await register(typed, registrar)).toMatchObject({ refusal: "office-must-decide" });
  });

  it("does not refer one whose last day is today", async () => {
    const registrar = await registrarOf("AZ");
    const typed = {
      ...fromCalifornia,
      family: "Lastday",
      email: "last@example.net",
      fromExpiry: now,
    };
    expect((await register(typed, registrar)).ok).toBe(true);
  });
});
