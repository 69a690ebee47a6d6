import * as Ed25519Multikey from "@digitalbazaar/ed25519-multikey";
import { createPublicKey, type KeyObject } from "node:crypto";
import { env } from "@/lib/env";
import type { SigningKey } from "./signing-key";

/** The registry as an issuer: `did:web` of the host of PUBLIC_URL, a port written as the method asks. */
export function issuerDid(): string {
  return `did:web:${encodeURIComponent(new URL(env().PUBLIC_URL).host)}`;
}

/** The name under which a key stands in the DID document. */
export function verificationMethodOf({ name }: Pick<SigningKey, "name">): string {
  return `${issuerDid()}#${name}`;
}

/** The same key in the form that JWTs are checked with. */
export function jwtMethodOf({ name }: Pick<SigningKey, "name">): string {
  return `${issuerDid()}#${name}-jwk`;
}

/** The DID document: every key that ever signed a statement, the retired ones included, each in two forms. */
export async function didDocument(keys: readonly SigningKey[]) {
  const id = issuerDid();
  const methods = await Promise.all(keys.map(methodsOf));
  const method = methods.flat();
  return {
    "@context": [
      "https://www.w3.org/ns/did/v1",
      "https://w3id.org/security/multikey/v1",
      "https://w3id.org/security/jwk/v1",
    ],
    id,
    verificationMethod: method,
    assertionMethod: method.map(({ id: name }) => name),
  };
}

async function methodsOf(key: SigningKey) {
  const controller = issuerDid();
  const publicKeyJwk = publicKeyOf(key).export({ format: "jwk" });
  const multikey = await Ed25519Multikey.fromJwk({ jwk: publicKeyJwk });
  const { publicKeyMultibase } = await multikey.export({ publicKey: true });
  return [
    { id: verificationMethodOf(key), type: "Multikey", controller, publicKeyMultibase },
    { id: jwtMethodOf(key), type: "JsonWebKey", controller, publicKeyJwk },
  ];
}

/** The public half of a key, ready to check signatures with. */
export function publicKeyOf({ publicKey }: Pick<SigningKey, "publicKey">): KeyObject {
  return createPublicKey({ key: Buffer.from(publicKey), format: "der", type: "spki" });
}
