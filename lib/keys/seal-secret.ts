import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { env } from "@/lib/env";

const nonceLength = 12;
const tagLength = 16;

/** Encrypts a private key for the database: nonce, tag, ciphertext (AES-256-GCM under KEYS_SECRET). */
export function sealSecret(plain: Uint8Array): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv("aes-256-gcm", sealingKey(), nonce);
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), sealed]));
}

/** Decrypts what `sealSecret` made. Throws when KEYS_SECRET is another one or the bytes were changed. */
export function unsealSecret(sealed: Uint8Array): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", sealingKey(), sealed.subarray(0, nonceLength));
  decipher.setAuthTag(sealed.subarray(nonceLength, nonceLength + tagLength));
  return Buffer.concat([
    decipher.update(sealed.subarray(nonceLength + tagLength)),
    decipher.final(),
  ]);
}

function sealingKey(): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", env().KEYS_SECRET, "", "signing keys", 32));
}
