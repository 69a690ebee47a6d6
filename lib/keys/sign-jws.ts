import { jwtMethodOf } from "./did";
import { signBytes } from "./sign";
import type { SigningKey } from "./signing-key";

/** Signs a text as a compact JWS (RFC 7515) with an Ed25519 key, named by its place in the DID document. */
export async function signJws(
  key: SigningKey,
  header: { readonly typ: string; readonly cty?: string },
  payload: string,
): Promise<string> {
  const protectedHeader = { alg: "EdDSA", ...header, kid: jwtMethodOf(key) };
  const signed = [JSON.stringify(protectedHeader), payload]
    .map((part) => Buffer.from(part).toString("base64url"))
    .join(".");
  const signature = await signBytes(key, Buffer.from(signed));
  return `${signed}.${Buffer.from(signature).toString("base64url")}`;
}
