import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { addDays, addYears, date, today } from "@/lib/dates";
import { lookAgain, type LookedAgain } from "@/lib/receipts/look-again";
import type { Registrar } from "@/lib/registry/cases";
import { correctCredential } from "@/lib/registry/correct-credential";
import { findCorrectable } from "@/lib/registry/correctable-facts";
import { corrections } from "@/lib/registry/correction";
import { listVerifications } from "@/lib/registry/list-verifications";
import { recordName } from "@/lib/registry/record-name";
import { revokeCredential } from "@/lib/registry/revoke-credential";
import { verifyByNumber } from "@/lib/registry/verify-credential";
import { makeShare } from "@/lib/requests/make-share";
import { shareToken } from "@/lib/requests/share-link";
import { verifyByShare } from "@/lib/requests/verify-by-share";
import { opened } from "@/tests/support/receipts";
import { fromOlderRecord, registered, registrarOf } from "@/tests/support/register";
import { addUser } from "@/tests/support/sign-in";

const now = today("America/Phoenix");
const nobody = { userId: null };

let registrar: Registrar;

beforeAll(async () => {
  registrar = await registrarOf("AZ");
});

async function lookedUp(family: string, on = now) {
  const credential = await registered({ ...fromOlderRecord, given: "Again", family }, registrar);
  const typed = { number: credential.number, lastName: family };
  const { reference } = await verifyByNumber(typed, nobody, { on });
  return { credential, reference };
}

async function again(reference: string): Promise<LookedAgain> {
  const looked = await lookAgain(await opened(reference), null);
  if (!looked) throw new Error("the receipt leads nowhere");
  return looked;
}

describe("what is known now, beside a receipt", () => {
  it("is the same where nothing happened, and looking is a verification with its own receipt", async () => {
    const { credential, reference } = await lookedUp("Unchanged");
    const looked = await again(reference);
    expect(looked).toMatchObject({ difference: "none", changes: [], told: { outcome: "valid" } });
    const listed = await listVerifications(credential.id);
    expect(listed.map(({ id, via }) => [id, via])).toEqual([
      [looked.reference, "receipt"],
      [reference, "number"],
    ]);
    expect((await opened(looked.reference)).body.asked.by).toBe("receipt");
  });

  it("tells another name than then, and the receipt still tells the old one", async () => {
    const { credential, reference } = await lookedUp("Before");
    const name = { given: "Again", family: "After", since: date("2025-05-17") };
    const seen = { ...name, source: "registrar", reason: "Seen." } as const;
    await recordName(credential.personId, seen, registrar, now);
    expect(await again(reference)).toMatchObject({
      difference: "facts",
      changes: [{ fact: "holder", then: "Again Before", now: "Again After" }],
    });
    const { answer } = (await opened(reference)).body;
    expect(answer).toMatchObject({ credential: { holder: "Again Before" } });
  });

  it("tells that the answer about the same day was corrected", async () => {
    const { credential, reference } = await lookedUp("Corrected", date("2012-05-14"));
    const correctable = await findCorrectable(credential.number, "AZ");
    if (!correctable) throw new Error("no such credential");
    const why = { source: "registrar", reason: "Certificate seen." };
    const correction = corrections.legacy.parse({ ...why, issuedOn: "2012-05-15" });
    const { number } = credential;
    const result = await correctCredential(number, correction, correctable.seen, registrar, now);
    expect(result.ok).toBe(true);
    expect(await again(reference)).toMatchObject({
      difference: "answer",
      sameDay: { on: "2012-05-14", told: { outcome: "pending" } },
      changes: [{ fact: "issuedOn", then: "2012-05-14", now: "2012-05-15" }],
      told: { outcome: "valid" },
    });
    expect((await opened(reference)).body.answer.outcome).toBe("valid");
  });

  it.each([
    ["the day before a revocation", addDays(now, -1), "moved"],
    ["the day of a revocation recorded afterwards", now, "answer"],
    ["the day after a revocation recorded afterwards", addDays(now, 1), "answer"],
  ] as const)("tells of a receipt about %s what holds today", async (day, on, difference) => {
    const { credential, reference } = await lookedUp(`Revoked ${day}`, on);
    const revocation = { from: now, reason: "Decided." };
    const revoked = await revokeCredential(credential.number, revocation, registrar, now);
    expect(revoked.ok).toBe(true);
    expect(await again(reference)).toMatchObject({ difference, told: { outcome: "revoked" } });
  });

  it("is not opened by a receipt of nothing", async () => {
    const typed = { number: "0000-0000-0000", lastName: "Nobody" };
    const { reference } = await verifyByNumber(typed, nobody);
    expect(await lookAgain(await opened(reference), null)).toBeNull();
  });

  it("is not opened by a receipt of a share link, which tells only what its holder chose", async () => {
    const typed = { ...fromOlderRecord, given: "Again", family: "Sharing" };
    const made = await registered(typed, registrar);
    const { id: userId } = await addUser("sharing@holder.test");
    const actor = { userId, role: "holder", personId: made.personId } as const;
    const lastDay = addYears(now, 1);
    const result = await makeShare(
      made.number,
      { purpose: "job", facts: ["kind"], lastDay },
      actor,
    );
    if (!result.ok) throw new Error(`refused: ${result.refusal}`);
    await verifyByShare(shareToken(result.value.id), nobody);
    const { id } = await db.verification.findFirstOrThrow({ where: { via: "share" } });
    const receipt = await opened(id);
    expect(receipt.body.answer).toMatchObject({
      found: true,
      outcome: "valid",
      education: null,
      practice: null,
      findings: [],
      credential: { holder: null, number: null, issuedOn: null, kind: "PRSS", state: "AZ" },
    });
    expect(JSON.stringify(receipt.body)).not.toMatch(/Sharing|2012|2023/);
    expect(await lookAgain(receipt, null)).toBeNull();
    expect(await db.verification.count({ where: { credentialId: made.id } })).toBe(1);
  });
});
