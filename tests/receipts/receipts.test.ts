import { createHash } from "node:crypto";
import { compactVerify, decodeProtectedHeader, importJWK } from "jose";
import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { date } from "@/lib/dates";
import { didDocument } from "@/lib/keys/did";
import { rotateKey } from "@/lib/keys/make-keys";
import { listKeys } from "@/lib/keys/signing-key";
import { linkToken } from "@/lib/links";
import { openReceipt } from "@/lib/receipts/open-receipt";
import { verifyByLink, verifyByNumber } from "@/lib/registry/verify-credential";
import { opened } from "@/tests/support/receipts";
import { fromOlderRecord, registered, registrarOf } from "@/tests/support/register";
import { addUser } from "@/tests/support/sign-in";

const anybody = { userId: null };

async function someone(family: string) {
  const registrar = await registrarOf("AZ");
  return registered({ ...fromOlderRecord, given: "Someone", family }, registrar);
}

async function lookedUp(family: string, userId: string | null = null) {
  const credential = await someone(family);
  const { reference } = await verifyByNumber(
    { number: credential.number, lastName: family },
    { userId },
  );
  return { credential, reference };
}

/** The check of a stranger, who has the receipt and the published keys and nothing else. */
async function checkAsStranger(jws: string): Promise<unknown> {
  const { verificationMethod } = await didDocument(await listKeys("assertion"));
  const { kid } = decodeProtectedHeader(jws);
  const method = verificationMethod.find(({ id }) => id === kid);
  if (!method || !("publicKeyJwk" in method)) throw new Error("the key is not published");
  const key = await importJWK({ ...method.publicKeyJwk }, "EdDSA");
  const { payload } = await compactVerify(jws, key);
  return JSON.parse(Buffer.from(payload).toString());
}

describe("the receipt of a look-up", () => {
  it("tells when, what was asked, the verdict, its reasons with their sources and the rule version", async () => {
    const { credential, reference } = await lookedUp("Complete");
    const { body } = await opened(reference);
    const row = await db.verification.findUniqueOrThrow({ where: { id: reference } });
    expect(body).toMatchObject({
      issuer: "did:web:registry.test",
      demonstration: true,
      reference,
      at: row.at.toISOString(),
      asked: { by: "number", number: null, knownOn: null },
      answer: {
        found: true,
        outcome: "valid",
        sentence: "Valid. This credential does not expire.",
        practice: "allowed",
        credential: {
          holder: "Someone Complete",
          number: credential.number,
          kind: "PRSS",
          stateName: "Arizona",
          issuedOn: "2012-05-14",
        },
      },
    });
    if (!body.answer.found) throw new Error("not found");
    expect(body.answer.rules).toBe(row.rules);
    expect(body.answer.findings.length).toBeGreaterThan(0);
    for (const { code, reason, cite } of body.answer.findings) {
      expect(reason).not.toBe(code);
      expect(cite.source).not.toBe("");
    }
  });

  it("is checked by a stranger with the published keys", async () => {
    const { reference } = await lookedUp("Stranger");
    const { jws, body } = await opened(reference);
    expect(await checkAsStranger(jws)).toEqual(body);
  });

  it("fails with any one byte changed, and then tells nothing", async () => {
    const { reference } = await lookedUp("Flipped");
    const { jws } = await opened(reference);
    for (const at of [10, Math.floor(jws.length / 2), jws.length - 20]) {
      const flipped = `${jws.slice(0, at)}${jws[at] === "A" ? "B" : "A"}${jws.slice(at + 1)}`;
      await expect(checkAsStranger(flipped)).rejects.toThrow();
      await db.verification.update({ where: { id: reference }, data: { receipt: flipped } });
      expect(await openReceipt(linkToken(reference, "receipt"), null)).toEqual({ genuine: false });
    }
  });

  it("is not taken for that of another look-up", async () => {
    const { reference } = await lookedUp("Swapped");
    const { jws } = await opened((await lookedUp("Other")).reference);
    await db.verification.update({ where: { id: reference }, data: { receipt: jws } });
    expect(await openReceipt(linkToken(reference, "receipt"), null)).toEqual({ genuine: false });
  });

  it("is opened by its token alone, which is stored nowhere", async () => {
    const { reference } = await lookedUp("Unguessable");
    const token = linkToken(reference, "receipt");
    const [row] = await db.$queryRaw<{ row: string }[]>`
      select v::text as row from verification v where id = ${reference}::uuid`;
    expect(row?.row).not.toContain(token);
    for (const other of [reference, "A".repeat(32), linkToken(reference, "verify")]) {
      expect(await openReceipt(other, null)).toBeNull();
    }
  });

  it("still verifies when its key was replaced", async () => {
    const { reference } = await lookedUp("Rotated");
    const before = await opened(reference);
    await rotateKey("assertion");
    const after = await opened(reference);
    expect(after).toEqual(before);
    expect(await checkAsStranger(after.jws)).toEqual(before.body);
    const next = await opened((await lookedUp("Afterwards")).reference);
    expect(next.keyId).not.toBe(before.keyId);
    expect(await checkAsStranger(next.jws)).toEqual(next.body);
  });

  it("says for which day and by whose knowledge it was asked", async () => {
    const credential = await someone("Days");
    const days = { on: date("2020-02-29"), knownOn: date("2100-01-01") };
    const typed = { number: credential.number, lastName: "Days" };
    const { reference } = await verifyByNumber(typed, anybody, days);
    const { body } = await opened(reference);
    expect(body.asked).toMatchObject({ asOf: "2020-02-29", knownOn: "2100-01-01" });
    const row = await db.verification.findUniqueOrThrow({ where: { id: reference } });
    expect(row.knownOn?.toISOString()).toBe("2100-01-01T00:00:00.000Z");
  });

  it("of what was not on record yet on the day of knowing says that nothing matched", async () => {
    const credential = await someone("Unknown Then");
    const { reference, found } = await verifyByNumber(
      { number: credential.number, lastName: "Unknown Then" },
      anybody,
      { knownOn: date("2001-01-01") },
    );
    expect(found).toBe(false);
    const { body, credentialId } = await opened(reference);
    expect(body).toMatchObject({
      asked: { knownOn: "2001-01-01" },
      answer: { found: false, outcome: "not-found" },
    });
    expect(credentialId).toBeNull();
  });
});

describe("the receipt of a look-up that found nothing", () => {
  it("reads the same for an unknown number and for a wrong pair", async () => {
    const { number } = await someone("Rightly");
    const told = [];
    for (const typed of [
      { number: "0000-0000-0000", lastName: "Rightly" },
      { number, lastName: "Wrongly" },
    ]) {
      const { body } = await opened((await verifyByNumber(typed, anybody)).reference);
      const { reference, at, askedByDigest, asked, ...rest } = body;
      told.push({ ...rest, asked: { ...asked, number: null } });
      expect([reference, at, askedByDigest].every(Boolean)).toBe(true);
      expect(asked.number).toBe(typed.number.replaceAll("-", ""));
    }
    expect(told[0]).toEqual(told[1]);
    expect(JSON.stringify(told)).not.toContain("Rightly");
  });

  it("tells nobody whose a replaced link was", async () => {
    const credential = await someone("Replaced");
    const link = await db.link.findFirstOrThrow({ where: { credentialId: credential.id } });
    await db.link.update({ where: { id: link.id }, data: { replacedAt: new Date() } });
    const looked = await verifyByLink(linkToken(link.id, "verify"), anybody);
    const receipt = await opened(looked.reference);
    expect(receipt.body.answer).toMatchObject({ found: false, outcome: "link-replaced" });
    expect(receipt.credentialId).toBeNull();
    expect(JSON.stringify(receipt.body)).not.toContain("Replaced");
  });
});

describe("who asked", () => {
  async function asked(family: string) {
    const { id: organizationId } = await db.organization.create({
      data: { name: "Copper Clinic", roles: ["employer"] },
    });
    const employer = await addUser(`ada.${family}@clinic.test`, {
      role: "employer",
      organizationId,
    });
    await db.user.update({ where: { id: employer.id }, data: { name: "Ada Park" } });
    return { employer, ...(await lookedUp(family, employer.id)) };
  }

  it("is told to the asker and to the holder, and the signed digest bears it out", async () => {
    const { employer, credential, reference } = await asked("Told");
    const holder = { actor: { role: "holder", personId: credential.personId } };
    for (const reader of [
      { userId: employer.id, seats: [] },
      { userId: "018f0000-0000-7000-8000-000000000000", seats: [holder] },
    ]) {
      const { askedBy, body } = await opened(reference, reader);
      if (!askedBy) throw new Error("nobody is told");
      expect(askedBy.askedBy).toBe("Ada Park, Copper Clinic");
      const digest = createHash("sha256").update(`${askedBy.salt}.${askedBy.askedBy}`);
      expect(digest.digest("base64url")).toBe(body.askedByDigest);
    }
  });

  it("is told to nobody else, and stands nowhere in what is signed", async () => {
    const { reference } = await asked("Untold");
    const other = await someone("Bystander");
    const stranger = { userId: (await addUser("stranger@example.test")).id, seats: [] };
    const otherHolder = {
      ...stranger,
      seats: [{ actor: { role: "holder", personId: other.personId } }],
    };
    for (const reader of [null, stranger, otherHolder]) {
      const { askedBy, jws } = await opened(reference, reader);
      expect(askedBy).toBeNull();
      expect(Buffer.from(jws.split(".")[1] ?? "", "base64url").toString()).not.toMatch(
        /Ada|Copper|clinic/,
      );
    }
  });

  it("stays as it was told when the asker takes another name, and is not told when the record was changed", async () => {
    const { employer, reference } = await asked("Renamed");
    const reader = { userId: employer.id, seats: [] };
    await db.user.update({ where: { id: employer.id }, data: { name: "Ada Lund" } });
    expect((await opened(reference, reader)).askedBy?.askedBy).toBe("Ada Park, Copper Clinic");
    await db.verification.update({
      where: { id: reference },
      data: { askedAs: "Somebody Else" },
    });
    expect((await opened(reference, reader)).askedBy).toBeNull();
  });

  it("is the public where nobody was signed in, and then only the holder can show it", async () => {
    const { credential, reference } = await lookedUp("Public");
    expect((await opened(reference)).askedBy).toBeNull();
    const seats = [{ actor: { role: "holder", personId: credential.personId } }];
    expect((await opened(reference, { userId: "nobody", seats })).askedBy?.askedBy).toBe("public");
  });
});
