// The DID is that of an https address, which must be known before anything reads the configuration.
import { httpsPort } from "./https-address";
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { editionInForce } from "@/lib/certificates/edition";
import { signedBadge } from "@/lib/certificates/signed-badge";
import { signedStatusList } from "@/lib/certificates/status-list";
import { addDays, today } from "@/lib/dates";
import { db } from "@/lib/db";
import { didDocument } from "@/lib/keys/did";
import { rotateKey } from "@/lib/keys/make-keys";
import { listKeys } from "@/lib/keys/signing-key";
import { liftSuspension } from "@/lib/registry/lift-suspension";
import { recordName } from "@/lib/registry/record-name";
import { revokeCredential } from "@/lib/registry/revoke-credential";
import { suspendCredential } from "@/lib/registry/suspend-credential";
import { fromCalifornia, registered, registrarOf } from "@/tests/support/register";
import { tlsFront } from "./tls-front";

type Published = (id: string) => Promise<object | null>;

/** What the registry publishes as its status lists; a test may publish something else. */
let published: Published = (id) => signedStatusList(id);
let front: Awaited<ReturnType<typeof tlsFront>>;

beforeAll(async () => {
  front = await tlsFront(async (path) => {
    if (path === "/.well-known/did.json") return didDocument(await listKeys("assertion"));
    const [, id] = /^\/status-lists\/([\w-]+)$/.exec(path) ?? [];
    return id === undefined ? null : published(id);
  }, httpsPort);
});
afterAll(() => front.close());
beforeEach(() => {
  published = (id) => signedStatusList(id);
});

const Said = z.object({
  steps: z.record(z.string(), z.union([z.boolean(), z.string()])),
  errors: z.array(z.string()),
});

/** What a verifier without our code says of a badge. */
async function stranger(badge: object) {
  const child = spawn(process.execPath, ["tests/certificates/stranger.mjs"], {
    env: { ...process.env, NODE_EXTRA_CA_CERTS: front.trusted },
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.end(JSON.stringify(badge));
  // It also says what it could not fetch from the web, such as schemas; its answer is its last line.
  const lines = (await text(child.stdout)).trim().split("\n");
  return Said.parse(JSON.parse(lines.at(-1) ?? ""));
}

async function someone(given: string) {
  const registrar = await registrarOf("AZ");
  const typed = { ...fromCalifornia, given, email: `${given.toLowerCase()}@example.net` };
  const credential = await registered(typed, registrar, { person: "new" });
  return { registrar, credential, badge: await signedBadge(await editionInForce(credential.id)) };
}

const now = today("America/Phoenix");
const lastWeek = addDays(now, -7);
const reason = "Decided by the office.";
const inForce = {
  valid_signature: true,
  expiration: true,
  revocation_status: true,
  suspension_status: true,
};

test("a badge is valid to a stranger, who fetches the keys and the lists", async () => {
  const { badge } = await someone("Ada");
  const { steps, errors } = await stranger(badge);
  expect(errors).toEqual([]);
  expect(steps).toMatchObject(inForce);
});

test("one changed letter of a badge fails a stranger's check", async () => {
  const { badge } = await someone("Bea");
  const changed = JSON.stringify(badge).replace("Bea Quintero", "Bee Quintero");
  const { errors } = await stranger(z.record(z.string(), z.unknown()).parse(JSON.parse(changed)));
  expect(errors).toEqual(["invalid_signature"]);
});

test("a suspended badge is not in force, and is again once the suspension is lifted", async () => {
  const { badge, credential, registrar } = await someone("Cora");
  await suspendCredential(credential.number, { from: lastWeek, reason }, registrar, now);
  expect((await stranger(badge)).steps).toMatchObject({ ...inForce, suspension_status: false });
  await liftSuspension(credential.number, { endedFrom: now, reason }, registrar, now);
  expect((await stranger(badge)).steps).toMatchObject(inForce);
});

test("a suspension that begins tomorrow is in no list today", async () => {
  const { badge, credential, registrar } = await someone("Dina");
  await suspendCredential(credential.number, { from: addDays(now, 1), reason }, registrar, now);
  expect((await stranger(badge)).steps).toMatchObject(inForce);
});

test("a revoked badge is not in force", async () => {
  const { badge, credential, registrar } = await someone("Edda");
  await revokeCredential(credential.number, { from: lastWeek, reason }, registrar, now);
  expect((await stranger(badge)).steps).toMatchObject({ ...inForce, revocation_status: false });
});

test("a superseded badge is not in force; its successor is", async () => {
  const { badge, credential, registrar } = await someone("Fay");
  const name = { given: "Fay", family: "Lopez", since: lastWeek, source: "registrar" } as const;
  await recordName(credential.personId, { ...name, reason }, registrar, now);
  const successor = await signedBadge(await editionInForce(credential.id));
  expect((await stranger(badge)).steps).toMatchObject({ ...inForce, revocation_status: false });
  expect((await stranger(successor)).steps).toMatchObject(inForce);
});

test("a badge of before a rotation is valid to a stranger, and so is one of after it", async () => {
  const { badge } = await someone("Gia");
  await rotateKey("assertion");
  const { badge: later } = await someone("Hope");
  expect((await stranger(badge)).steps).toMatchObject(inForce);
  expect((await stranger(later)).steps).toMatchObject(inForce);
});

const longAgo = new Date(Date.now() - 40 * 3_600_000);
const tomorrow = new Date(Date.now() + 30 * 3_600_000);

const Encoded = z.looseObject({ credentialSubject: z.looseObject({ encodedList: z.string() }) });

/** A list whose bits were changed after it was signed. */
async function tampered(id: string): Promise<object> {
  const list = Encoded.parse(await signedStatusList(id));
  const other = Encoded.parse(
    await signedStatusList(id === "revocation-1" ? "suspension-1" : "revocation-1"),
  );
  return {
    ...list,
    credentialSubject: {
      ...list.credentialSubject,
      encodedList: `${other.credentialSubject.encodedList}A`,
    },
  };
}

test.each<[string, Published, string]>([
  ["has ended", (id) => signedStatusList(id, longAgo), "status_list_expired"],
  ["has not begun", (id) => signedStatusList(id, tomorrow), "status_list_not_yet_valid"],
  ["was changed", tampered, "status_list_signature_error"],
  ["is missing", () => Promise.resolve(null), "status_list_not_found"],
  ["is no list at all", () => didDocument([]), "status_list_error"],
  ["is one of another purpose", () => signedStatusList("suspension-1"), "status_list_error"],
])(
  "where a status list %s, a stranger could not check, and never says valid",
  async (_how, list, error) => {
    const { badge } = await someone("Ivy");
    await db.statusList.updateMany({ data: { signedAt: null } });
    published = list;
    const { steps } = await stranger(badge);
    expect(steps["revocation_status"]).not.toBe(true);
    expect(steps["revocation_status"]).toBe(error);
  },
);
