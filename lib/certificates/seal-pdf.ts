import { PDF, type Signer } from "@libpdf/core";
import { signBytes } from "@/lib/keys/sign";
import { keyInForce, type SigningKey } from "@/lib/keys/signing-key";
import { addSealField } from "./accessibility-marks";

/** Room for the signature with its certificates, in bytes. What does not fit is refused, never cut. */
const signatureSize = 8192;

/**
 * Seals a tagged PDF/A with the registry's key (PAdES, B-B) and marks it as accessible: nobody can change it
 * without the seal saying so.
 */
export async function sealPdf(
  bytes: Uint8Array,
  { reason, at }: { readonly reason: string; readonly at: Date },
): Promise<Uint8Array<ArrayBuffer>> {
  const [key, root] = await Promise.all([keyInForce("seal"), keyInForce("root")]);
  const pdf = await PDF.load(bytes);
  const sealed = await pdf.sign({
    signer: signerOf(key, root),
    fieldName: addSealField(pdf, { spoken: "The registry’s electronic seal" }),
    reason,
    signingTime: at,
    subFilter: "ETSI.CAdES.detached",
    estimatedSize: signatureSize,
  });
  return new Uint8Array(sealed.bytes);
}

function signerOf(key: SigningKey, root: SigningKey): Signer {
  return {
    certificate: certificateOf(key),
    certificateChain: [certificateOf(root)],
    ...(key.algorithm === "RSA"
      ? { keyType: "RSA", signatureAlgorithm: "RSASSA-PKCS1-v1_5" }
      : { keyType: "EC", signatureAlgorithm: "ECDSA" }),
    sign: (data) => signBytes(key, data),
  };
}

function certificateOf({ name, certificate }: SigningKey): Uint8Array {
  if (certificate === null) throw new Error(`the key ${name} has no certificate`);
  return certificate;
}
