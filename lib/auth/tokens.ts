import { createHash, randomBytes } from "node:crypto";
import { env } from "@/lib/env";

/** A new unguessable token: 43 characters of base64url, 256 bits. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a session's token. */
export function hashSessionToken(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(token).digest());
}

/** What is kept of a sign-in link's token: as next-auth hashes it, which looks it up. */
export function hashLinkToken(token: string): string {
  return createHash("sha256").update(`${token}${env().AUTH_SECRET}`).digest("hex");
}
