import { compactVerify, decodeProtectedHeader, errors } from "jose";
import { publicKeyOf } from "@/lib/keys/did";
import { listKeys, type SigningKey } from "@/lib/keys/signing-key";
import { ReceiptBody, receiptType } from "./receipt-body";

/** What a signature says: the receipt is ours as it stands, or it is not. */
export type CheckedReceipt =
  | { readonly genuine: true; readonly body: ReceiptBody; readonly keyId: string }
  | { readonly genuine: false };

/** Checks a receipt (a compact JWS) with every key that ever signed for the registry, the retired ones too. */
export async function checkReceipt(jws: string): Promise<CheckedReceipt> {
  const keys = await listKeys("assertion");
  try {
    const { kid, typ } = decodeProtectedHeader(jws);
    const key = typ === receiptType ? keyNamed(kid, keys) : undefined;
    if (key === undefined || kid === undefined) return { genuine: false };
    const { payload } = await compactVerify(jws, publicKeyOf(key), { algorithms: ["EdDSA"] });
    const body = ReceiptBody.parse(JSON.parse(Buffer.from(payload).toString()));
    return { genuine: true, body, keyId: kid };
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) return { genuine: false };
    throw error;
  }
}

/** By the fragment alone: an address that the registry once had still names the same key. */
function keyNamed(kid: string | undefined, keys: readonly SigningKey[]): SigningKey | undefined {
  const fragment = kid?.split("#")[1];
  return keys.find(({ name }) => fragment === `${name}-jwk`);
}
