import { generateKeyPairSync } from "node:crypto";
import { db, type Database } from "@/lib/db";
import { isDemo } from "@/lib/env";
import { forgetRecentKeys } from "./recent-key";
import { sealSecret } from "./seal-secret";
import { signBytes } from "./sign";
import {
  keyInForce,
  purposes,
  toSigningKey,
  type Algorithm,
  type Purpose,
  type SigningKey,
} from "./signing-key";
import { issueCertificate } from "./x509";

/** What each purpose signs with when nothing else is said. DKIM is checked by RSA everywhere. */
const usual = {
  root: "P-256",
  seal: "P-256",
  assertion: "Ed25519",
  mail: "RSA",
} as const satisfies Record<Purpose, Algorithm>;

const organization = "Peer Credential Registry";
const rootYears = 30;
const sealYears = 20;

/** Held while keys are made or rotated, so that two commands do not both do it. */
const making = 20_260_103;

/** Makes the keys that are missing. Safe to run again. Answers the names of those it made. */
export async function makeMissingKeys(): Promise<readonly string[]> {
  return inTurn(async (tx) => {
    const made: string[] = [];
    for (const purpose of purposes) {
      const there = await tx.signingKey.count({ where: { purpose, retiredAt: null } });
      if (there === 0) made.push((await makeKey(tx, purpose, usual[purpose])).name);
    }
    return made;
  });
}

/** Replaces the key of a purpose. The old one signs no more; what it signed can be checked as before. */
export async function rotateKey(
  purpose: Exclude<Purpose, "root">,
  algorithm: Algorithm = usual[purpose],
): Promise<string> {
  const name = await inTurn(async (tx) => {
    await tx.signingKey.updateMany({
      where: { purpose, retiredAt: null },
      data: { retiredAt: new Date() },
    });
    return (await makeKey(tx, purpose, algorithm)).name;
  });
  forgetRecentKeys();
  return name;
}

async function inTurn<T>(work: (tx: Database) => Promise<T>): Promise<T> {
  return db.$transaction(
    async (tx) => {
      await tx.$queryRaw`select 1 as held from pg_advisory_xact_lock(${making})`;
      return work(tx);
    },
    // An RSA key takes a busy machine many seconds.
    { timeout: 120_000, maxWait: 60_000 },
  );
}

async function makeKey(tx: Database, purpose: Purpose, algorithm: Algorithm): Promise<SigningKey> {
  const number = (await tx.signingKey.count({ where: { purpose } })) + 1;
  const { publicKey, privateKey } = keyPair(algorithm);
  const key = {
    id: `${purpose}-${String(number)}`,
    purpose,
    algorithm,
    publicKey: new Uint8Array(publicKey),
    sealedKey: sealSecret(privateKey),
    certificate: null,
    demonstration: isDemo(),
    createdAt: new Date(),
    retiredAt: null,
  };
  const certificate = await certificateFor(tx, toSigningKey(key));
  return toSigningKey(await tx.signingKey.create({ data: { ...key, certificate } }));
}

function keyPair(algorithm: Algorithm): {
  readonly publicKey: Buffer;
  readonly privateKey: Buffer;
} {
  const { publicKey, privateKey } =
    algorithm === "Ed25519"
      ? generateKeyPairSync("ed25519")
      : algorithm === "P-256"
        ? generateKeyPairSync("ec", { namedCurve: "P-256" })
        : generateKeyPairSync("rsa", { modulusLength: 2048 });
  return {
    publicKey: publicKey.export({ type: "spki", format: "der" }),
    privateKey: privateKey.export({ type: "pkcs8", format: "der" }),
  };
}

async function certificateFor(
  tx: Database,
  key: SigningKey,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const { purpose, publicKey, createdAt } = key;
  if (purpose !== "root" && purpose !== "seal") return null;
  const issuer = purpose === "root" ? key : await keyInForce("root", tx);
  return issueCertificate(
    {
      commonName: commonName(key),
      organization,
      publicKey,
      authority: purpose === "root",
      from: startOfHour(createdAt),
      years: purpose === "root" ? rootYears : sealYears,
    },
    {
      commonName: commonName(issuer),
      publicKey: issuer.publicKey,
      algorithm: issuer.algorithm,
      sign: (data) => signBytes(issuer, data),
    },
  );
}

/** What a reader of the document is told of who sealed it. */
function commonName({ name, purpose, demonstration }: SigningKey): string {
  const what = purpose === "root" ? "Registry signing root" : "Registry document seal";
  return `${what} ${name}${demonstration ? " (demonstration)" : ""}`;
}

/** So that a document sealed at once is never sealed before its certificate begins, by a clock a little behind. */
function startOfHour(moment: Date): Date {
  return new Date(Math.floor(moment.getTime() / 3_600_000) * 3_600_000);
}
