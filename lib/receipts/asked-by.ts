import { createHash } from "node:crypto";
import { linkToken } from "@/lib/links";

/** Who asked, for those who may know: the text, and the salt that makes the digest in the receipt of it. */
export interface AskedBy {
  readonly askedBy: string;
  readonly salt: string;
  /** False where anybody may have asked. */
  readonly signedIn: boolean;
}

/** What a receipt says of who asked where anybody may have. */
const anybody = "public";

/** Who asked and the salt of one look-up. The salt is derived from the link secret and never stored. */
export function askedByOf(reference: string, askedAs: string | null): AskedBy {
  const salt = linkToken(reference, "receipt-salt");
  return { askedBy: askedAs ?? anybody, salt, signedIn: askedAs !== null };
}

/** SHA-256 of the salt, a full stop and who asked, in base64url: nobody finds the text by trying names. */
export function digestOf({ askedBy, salt }: Pick<AskedBy, "askedBy" | "salt">): string {
  return createHash("sha256").update(`${salt}.${askedBy}`).digest("base64url");
}
