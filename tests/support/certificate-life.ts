import { X509Certificate } from "node:crypto";

/** The first and the last moment of a certificate's life, as another reader than ours finds them. */
export function lifeOf(certificate: Uint8Array): { readonly from: Date; readonly to: Date } {
  const { validFrom, validTo } = new X509Certificate(certificate);
  return { from: new Date(validFrom), to: new Date(validTo) };
}
