import { verify } from "node:crypto";
import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { didDocument, publicKeyOf } from "@/lib/keys/did";
import { makeMissingKeys, rotateKey } from "@/lib/keys/make-keys";
import { signBytes } from "@/lib/keys/sign";
import { keyInForce, listKeys } from "@/lib/keys/signing-key";
import { lifeOf } from "@/tests/support/certificate-life";

const message = new TextEncoder().encode("what is signed");

test("keys that are there are not made again", async () => {
  expect(await makeMissingKeys()).toEqual([]);
  expect((await listKeys()).map(({ name }) => name).sort()).toEqual([
    "assertion-1",
    "mail-1",
    "root-1",
    "seal-1",
  ]);
});

test.each(["assertion", "seal", "mail", "root"] as const)(
  "the public half of the %s key checks what its private half signs, and nothing else",
  async (purpose) => {
    const key = await keyInForce(purpose);
    const signature = await signBytes(key, message);
    const hash = key.algorithm === "Ed25519" ? null : "sha256";
    expect(verify(hash, message, publicKeyOf(key), signature)).toBe(true);
    expect(verify(hash, message.slice(1), publicKeyOf(key), signature)).toBe(false);
  },
);

test("a retired key signs no more, and stays in the DID document", async () => {
  const old = await keyInForce("assertion");
  expect(await rotateKey("assertion")).toBe("assertion-2");
  const [retired, current] = await listKeys("assertion");
  if (!retired || !current) throw new Error("a rotation leaves two keys");
  await expect(signBytes(retired, message)).rejects.toThrow("retired");
  expect((await keyInForce("assertion")).name).toBe(current.name);
  const { assertionMethod } = await didDocument([retired, current]);
  expect(assertionMethod).toContain(`did:web:registry.test#${old.name}`);
  expect(assertionMethod).toContain("did:web:registry.test#assertion-2");
});

test("two rotations at once leave one key in force", async () => {
  await Promise.all([rotateKey("mail"), rotateKey("mail")]);
  expect(await db.signingKey.count({ where: { purpose: "mail", retiredAt: null } })).toBe(1);
});

test("a private key that was changed in the database is refused", async () => {
  const key = await keyInForce("seal");
  if (!key.sealedKey) throw new Error("the tests' keys are kept here");
  const sealedKey = new Uint8Array(key.sealedKey);
  sealedKey[40] = (sealedKey[40] ?? 0) ^ 1;
  await expect(signBytes({ ...key, sealedKey: sealedKey.slice(1) }, message)).rejects.toThrow();
});

test("no key is ever deleted: what it signed depends on it", async () => {
  await expect(db.signingKey.deleteMany()).rejects.toThrow();
});

test("the root outlives every seal that it vouches for", async () => {
  const [root, seal] = await Promise.all([keyInForce("root"), keyInForce("seal")]);
  if (!root.certificate || !seal.certificate) throw new Error("both have certificates");
  expect(lifeOf(root.certificate).to > lifeOf(seal.certificate).to).toBe(true);
  expect(lifeOf(seal.certificate).from <= new Date()).toBe(true);
});
