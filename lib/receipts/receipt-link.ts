import { hashLinkToken, linkToken } from "@/lib/links";

/** What is stored of the token that opens the receipt of a look-up. */
export function receiptHash(reference: string): Uint8Array<ArrayBuffer> {
  return hashLinkToken(linkToken(reference, "receipt"));
}

/** The path of the page of a look-up's receipt. */
export function receiptPath(reference: string): string {
  return `/receipts/${linkToken(reference, "receipt")}`;
}
