import Ajv2019 from "ajv/dist/2019";
import addFormats from "ajv-formats";
import { decodeJwt, compactVerify } from "jose";
import { expect, test } from "vitest";
import { editionInForce, findEdition } from "@/lib/certificates/edition";
import { badgeAsJwt, signedBadge } from "@/lib/certificates/signed-badge";
import { db } from "@/lib/db";
import { publicKeyOf } from "@/lib/keys/did";
import { keyInForce } from "@/lib/keys/signing-key";
import { reviseDocuments } from "@/lib/certificates/revise-documents";
import { recordName } from "@/lib/registry/record-name";
import { date } from "@/lib/dates";
import schema from "@/tests/fixtures/ob_v3p0_achievementcredential_schema.json";
import { fromCalifornia, registered, registrarOf } from "@/tests/support/register";

async function someone(given: string) {
  const typed = { ...fromCalifornia, given, email: `${given.toLowerCase()}@example.net` };
  return registered(typed, await registrarOf("AZ"), { person: "new" });
}

test("a badge is what the official schema of Open Badges 3.0 asks for", async () => {
  const { id } = await someone("Elena");
  const badge = await signedBadge(await editionInForce(id));
  const validate = addFormats(new Ajv2019({ strict: false, allErrors: true })).compile(schema);

  // The schema has room for one status; the data model it profiles, and the verifiers, take several.
  const statuses = [badge["credentialStatus"]].flat();
  expect(statuses).toHaveLength(2);
  for (const credentialStatus of statuses) {
    validate({ ...badge, credentialStatus });
    expect(validate.errors ?? []).toEqual([]);
  }
});

test("the badge of an edition is signed once and stays the same", async () => {
  const { id } = await someone("Ana");
  const edition = await editionInForce(id);

  const [first, second] = await Promise.all([signedBadge(edition), signedBadge(edition)]);

  expect(second).toEqual(first);
});

test("the badge as a JWT says the same and is signed by the key that the DID document names", async () => {
  const { id } = await someone("Rita");
  const edition = await editionInForce(id);
  const jwt = await badgeAsJwt(edition);

  const { protectedHeader } = await compactVerify(jwt, publicKeyOf(await keyInForce("assertion")));

  expect(protectedHeader).toMatchObject({ alg: "EdDSA", typ: "vc+jwt" });
  expect(protectedHeader.kid).toBe("did:web:registry.test#assertion-1-jwk");
  const badge = await signedBadge(edition);
  expect(decodeJwt(jwt)["credentialSubject"]).toEqual(badge["credentialSubject"]);
});

test("a changed name makes a new edition with links of its own, and the old one says since when", async () => {
  const { id, personId } = await someone("Flor");
  const first = await editionInForce(id);
  expect(first.number).toBe(1);

  const day = date("2026-11-20");
  await recordName(
    personId,
    { given: "Flor", family: "Reyes", since: day, source: "registrar", reason: "Married." },
    await registrarOf("AZ"),
    day,
  );
  await db.$transaction((tx) => reviseDocuments(tx, id));

  const second = await editionInForce(id);
  expect(second.number).toBe(2);
  expect(second.facts.holder).toBe("Flor Reyes");
  expect(second.links).not.toEqual(first.links);
  expect((await findEdition({ id: first.id }))?.supersededAt).toBeInstanceOf(Date);
});

test("no edition is made of a record that no document was asked of", async () => {
  const { id } = await someone("Nilo");
  await db.$transaction((tx) => reviseDocuments(tx, id));
  expect(await db.edition.count({ where: { credentialId: id } })).toBe(0);
});
