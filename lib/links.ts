import { createHash, createHmac, randomUUID } from "node:crypto";
import { env } from "@/lib/env";

/** What a link may do: the one printed on a certificate only verifies, others fetch the document or the badge. */
export type LinkPurpose = "verify" | "certificate" | "badge";

/** What a token is derived for: a link, a receipt's page, and what hides in a receipt who asked. */
type TokenPurpose = LinkPurpose | "receipt" | "receipt-salt";

/** The columns of a new link. One with an edition stands on that edition's documents. */
export interface NewLink {
  readonly id: string;
  readonly credentialId: string;
  readonly editionId: string | null;
  readonly purpose: LinkPurpose;
  readonly tokenHash: Uint8Array<ArrayBuffer>;
}

/** A new link for one purpose. The token is derived from the link secret and never stored. */
export function newLink(
  credentialId: string,
  purpose: LinkPurpose,
  editionId: string | null = null,
): NewLink {
  const id = randomUUID();
  return { id, credentialId, editionId, purpose, tokenHash: hashLinkToken(linkToken(id, purpose)) };
}

/** The unguessable token of a link or a receipt: 32 characters of base64url, 192 bits. */
export function linkToken(id: string, purpose: TokenPurpose): string {
  const mac = createHmac("sha256", env().LINK_SECRET).update(`${purpose}:${id}`).digest();
  return mac.subarray(0, 24).toString("base64url");
}

/** What is stored of a token, and what it is found by. */
export function hashLinkToken(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(token).digest());
}

const folders = {
  verify: "v",
  certificate: "certificates",
  badge: "credentials",
} as const satisfies Record<LinkPurpose, string>;

/** The path that a link opens. */
export function linkPath(linkId: string, purpose: LinkPurpose): string {
  return `/${folders[purpose]}/${linkToken(linkId, purpose)}`;
}

/** The path of the page that a verify link opens. */
export function verifyPath(linkId: string): string {
  return linkPath(linkId, "verify");
}
