import { env } from "@/lib/env";
import type { GenuineReceipt } from "./open-receipt";
import { receiptPath } from "./receipt-link";

/**
 * A receipt as a file for programs: the signed text, the same decoded, and what checks it. Whoever may know
 * who asked gets that too, with the salt that makes the signed digest of it.
 */
export function receiptFile({ jws, body, keyId, reference, askedBy }: GenuineReceipt) {
  const at = (path: string) => `${env().PUBLIC_URL}${path}`;
  return {
    receipt: jws,
    issuer: body.issuer,
    keyId,
    keys: at("/.well-known/did.json"),
    page: at(receiptPath(reference)),
    body,
    ...(askedBy && { disclosed: { askedBy: askedBy.askedBy, salt: askedBy.salt } }),
  };
}
