import { DataIntegrityProof } from "@digitalbazaar/data-integrity";
import { cryptosuite } from "@digitalbazaar/eddsa-rdfc-2022-cryptosuite";
import { verifyCredential } from "@digitalbazaar/vc";
import { compactVerify, decodeProtectedHeader, importJWK, type JWK } from "jose";
import { z } from "zod";
import { loaderOf } from "@/lib/certificates/contexts";
import type { PublishedKeys, Reading, Signature } from "./reading";

type Badge = NonNullable<Reading["badge"]>;

/** A badge of ours has a twentieth of this. What is longer is none, and not worth the time of comparing it. */
const longestBadge = 100_000;

const Claims = z.record(z.string(), z.unknown());
const Issuer = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]);
const Methods = z.object({
  verificationMethod: z.array(z.looseObject({ id: z.string(), type: z.string() })),
});

/** Whether a JSON text is meant as a verifiable credential. */
export function isCredential(claims: unknown): claims is Record<string, unknown> {
  const found = z
    .looseObject({ type: z.union([z.string(), z.array(z.string())]) })
    .safeParse(claims);
  return found.success && [found.data.type].flat().includes("VerifiableCredential");
}

/** A badge with its proof in it; null when the text is none. */
export async function readBadgeJson(text: string, keys: PublishedKeys): Promise<Badge | null> {
  const claims = text.length > longestBadge ? null : json(text);
  return isCredential(claims) ? { claims, signature: await checkProof(claims, keys) } : null;
}

/** A badge as a JWT; null when the text is none. */
export async function readBadgeJwt(token: string, keys: PublishedKeys): Promise<Badge | null> {
  if (token.length > longestBadge) return null;
  const claims = json(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
  return isCredential(claims) ? { claims, signature: await checkJwt(token, claims, keys) } : null;
}

async function checkProof(
  credential: Record<string, unknown>,
  keys: PublishedKeys,
): Promise<Signature> {
  if (!isOurs(credential, keys)) return "foreign";
  const suite = new DataIntegrityProof({ cryptosuite });
  const { verified } = await verifyCredential({
    credential: structuredClone(credential),
    suite,
    documentLoader: loaderOf(ownDocuments(keys)),
    // Its status and its last day are looked at where the record is: here only the signature counts.
    checkStatus: () => Promise.resolve({ verified: true }),
    now: new Date(String(credential["validFrom"])),
  });
  return verified ? "passed" : "failed";
}

async function checkJwt(
  token: string,
  claims: Record<string, unknown>,
  keys: PublishedKeys,
): Promise<Signature> {
  if (!isOurs(claims, keys)) return "foreign";
  try {
    const { kid, typ } = decodeProtectedHeader(token);
    const method = methodsOf(keys).find(({ id }) => id === kid);
    if (method === undefined || typ !== "vc+jwt") return "failed";
    const jwk = z.custom<JWK>((value) => typeof value === "object").parse(method["publicKeyJwk"]);
    await compactVerify(token, await importJWK(jwk, "EdDSA"), { algorithms: ["EdDSA"] });
    return "passed";
  } catch {
    return "failed";
  }
}

function isOurs(credential: Record<string, unknown>, { did }: PublishedKeys): boolean {
  const issuer = Issuer.safeParse(credential["issuer"]);
  return issuer.success && issuer.data === did;
}

/** Our DID document, whole and by key: all that a check of our own badges may ask for. */
function ownDocuments(keys: PublishedKeys): ReadonlyMap<string, unknown> {
  const context = "https://w3id.org/security/multikey/v1";
  const methods = methodsOf(keys).map(
    (method) => [method.id, { "@context": context, ...method }] as const,
  );
  return new Map<string, unknown>([[keys.did, keys.didDocument], ...methods]);
}

function methodsOf({ didDocument }: PublishedKeys) {
  return Methods.parse(didDocument).verificationMethod;
}

function json(text: string): unknown {
  try {
    return Claims.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
