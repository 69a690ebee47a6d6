import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { grouped } from "@/lib/credential-number";
import { date } from "@/lib/dates";
import { linkToken } from "@/lib/links";
import { recordName } from "@/lib/registry/record-name";
import { replaceVerifyLink } from "@/lib/registry/replace-link";
import { verifyByLink, verifyByNumber } from "@/lib/registry/verify-credential";
import { fromCalifornia, fromOlderRecord, registered, registrarOf } from "@/tests/support/register";

const anybody = { userId: null };

describe("verifying by number and last name", () => {
  it("answers with the holder, the standing and its reasons", async () => {
    const registrar = await registrarOf("AZ");
    const { number } = await registered(
      { ...fromCalifornia, family: "Peña de la Cruz", email: "pena@example.net" },
      registrar,
    );
    const verified = await verifyByNumber(
      { number: grouped(number), lastName: "pena DE LA cruz" },
      anybody,
    );
    if (!verified.found) throw new Error("not found");
    expect(verified.answer.standing.validity).toMatchObject({ outcome: "valid", through: null });
    expect(verified.answer.standing.validity.findings.every(({ cite }) => cite.says !== "")).toBe(
      true,
    );
    expect(verified.answer.standing.rules).toMatch(/^AZ-/);
  });

  it("finds a person by each name they had", async () => {
    const registrar = await registrarOf("AZ");
    const { number, personId } = await registered(
      { ...fromOlderRecord, given: "Nadia", family: "Okafor" },
      registrar,
    );
    const name = { given: "Nadia", family: "Bell", since: date("2025-05-17") };
    await recordName(
      personId,
      { ...name, source: "registrar", reason: "Seen." },
      registrar,
      date("2026-06-01"),
    );
    for (const lastName of ["Okafor", "Bell"]) {
      const verified = await verifyByNumber({ number, lastName }, anybody);
      expect(verified.found && verified.answer.credential.holder.name.family).toBe("Bell");
    }
  });

  it("gives a wrong pair and an unknown number the same answer, and records both", async () => {
    const registrar = await registrarOf("AZ");
    const { number } = await registered(
      { ...fromOlderRecord, given: "Right", family: "Pair" },
      registrar,
    );
    const unknown = await verifyByNumber({ number: "0000-0000-0000", lastName: "Pair" }, anybody);
    const wrong = await verifyByNumber({ number, lastName: "Somebody" }, anybody);
    const noName = await verifyByNumber({ number, lastName: "--" }, anybody);
    for (const missed of [unknown, wrong, noName]) {
      expect({ ...missed, reference: "", at: 0 }).toEqual({ found: false, reference: "", at: 0 });
      expect(await db.verification.findUnique({ where: { id: missed.reference } })).toMatchObject({
        outcome: "not-found",
        credentialId: null,
        via: "number",
      });
    }
  });

  it("records who asked, what was answered and by which rules", async () => {
    const registrar = await registrarOf("AZ");
    const { id, number } = await registered(
      { ...fromOlderRecord, given: "On", family: "Record" },
      registrar,
    );
    const { reference } = await verifyByNumber(
      { number, lastName: "Record" },
      { userId: registrar.userId },
    );
    expect(await db.verification.findUnique({ where: { id: reference } })).toMatchObject({
      credentialId: id,
      askedById: registrar.userId,
      outcome: "valid",
    });
  });

  it("refers to the office where the day of issue is missing, and never says valid", async () => {
    const registrar = await registrarOf("AZ");
    const { number } = await registered(
      { origin: "legacy", kind: "PRSS", given: "No", family: "Day" },
      registrar,
    );
    const verified = await verifyByNumber({ number, lastName: "Day" }, anybody);
    expect(verified.found && verified.answer.standing.validity).toMatchObject({
      outcome: "refer",
      findings: [{ code: "day-of-issue-missing" }],
    });
  });
});

describe("verifying by link", () => {
  async function linked(family: string) {
    const registrar = await registrarOf("AZ");
    const credential = await registered({ ...fromOlderRecord, given: "Link", family }, registrar);
    const link = await db.link.findFirstOrThrow({ where: { credentialId: credential.id } });
    return { registrar, credential, token: linkToken(link.id, "verify"), link };
  }

  it("answers like the number does", async () => {
    const { credential, token } = await linked("Holder");
    const verified = await verifyByLink(token, anybody);
    expect(verified.found === true && verified.answer.credential.number).toBe(credential.number);
  });

  it("says of a replaced link that it was replaced, without a name, and answers by the new one", async () => {
    const { credential, registrar, token } = await linked("Replaced");
    expect(await replaceVerifyLink(credential, registrar)).toBe(true);
    const replaced = await verifyByLink(token, anybody);
    expect({ ...replaced, reference: "", at: 0 }).toEqual({
      found: "replaced",
      reference: "",
      at: 0,
    });
    const asked = await db.verification.findMany({ where: { credentialId: credential.id } });
    expect(asked).toMatchObject([{ outcome: "link-replaced", via: "link" }]);
    const link = await db.link.findFirstOrThrow({
      where: { credentialId: credential.id, replacedAt: null },
    });
    expect((await verifyByLink(linkToken(link.id, "verify"), anybody)).found).toBe(true);
  });

  it("does not replace a link of somebody else's credential", async () => {
    const { credential, registrar } = await linked("Mine");
    const other = await linked("Theirs");
    const mixed = { id: credential.id, personId: other.credential.personId };
    expect(await replaceVerifyLink(mixed, registrar)).toBe(false);
  });

  it("is opened by no other purpose's token, and the token is stored nowhere", async () => {
    const { link, token } = await linked("Purpose");
    expect((await verifyByLink(linkToken(link.id, "certificate"), anybody)).found).toBe(false);
    const [row] = await db.$queryRaw<
      { row: string }[]
    >`select link::text as row from link where id = ${link.id}::uuid`;
    expect(row?.row).not.toContain(token);
  });

  it("finds nothing by a token that nobody was given", async () => {
    expect((await verifyByLink("A".repeat(32), anybody)).found).toBe(false);
  });
});
