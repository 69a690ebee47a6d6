import { createPrivateKey, sign, type KeyObject } from "node:crypto";
import { isDemo } from "@/lib/env";
import { unsealSecret } from "./seal-secret";
import type { SigningKey } from "./signing-key";

/** A key that must not or cannot sign. */
class KeyCannotSign extends Error {
  override readonly name = "KeyCannotSign";
}

/** Opened private keys by name, so that a thousand signatures open one once. */
const opened = new Map<string, KeyObject>();

/**
 * Signs bytes: Ed25519 as it is; P-256 with SHA-256, as DER; RSA with SHA-256 by PKCS #1 v1.5. The one
 * function behind every document, so that a signing service takes its place here. Throws `KeyCannotSign`.
 */
export async function signBytes(key: SigningKey, data: Uint8Array): Promise<Uint8Array> {
  const privateKey = open(key);
  return new Promise((resolve, reject) => {
    sign(key.algorithm === "Ed25519" ? null : "sha256", data, privateKey, (error, signature) => {
      if (error) reject(error);
      else resolve(new Uint8Array(signature));
    });
  });
}

/** A private key as text, for the one library that signs by itself: that of e-mail. Throws `KeyCannotSign`. */
export function privatePem(key: SigningKey): string {
  return open(key).export({ format: "pem", type: "pkcs8" }).toString();
}

function open({ name, sealedKey, demonstration, retiredAt }: SigningKey): KeyObject {
  if (demonstration && !isDemo()) throw new KeyCannotSign(`${name} was made for a demonstration`);
  if (retiredAt !== null) throw new KeyCannotSign(`${name} is retired`);
  if (sealedKey === null) throw new KeyCannotSign(`${name} is kept elsewhere`);
  const id = `${name} ${Buffer.from(sealedKey.subarray(0, 12)).toString("base64url")}`;
  const known = opened.get(id);
  if (known) return known;
  const key = createPrivateKey({ key: unsealSecret(sealedKey), format: "der", type: "pkcs8" });
  opened.set(id, key);
  return key;
}
