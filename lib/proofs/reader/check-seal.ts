import { PdfArray, PdfNumber, PdfString, type PDF, type PdfDict } from "@libpdf/core";
import {
  Certificate,
  ContentInfo,
  IssuerAndSerialNumber,
  SignedData,
  type SignerInfo,
} from "pkijs";
import type { PublishedKeys, Reading, Signature } from "./reading";

type Seal = NonNullable<Reading["seal"]>;

/**
 * Checks the seal of a PDF with the published certificates: ours, unbroken, and over the whole file. Null when
 * nothing is signed in it. The last signature counts: what came before stands inside it.
 */
export async function checkSeal(
  pdf: PDF,
  bytes: Uint8Array,
  keys: PublishedKeys,
): Promise<Seal | null> {
  const signatures = (pdf.getForm()?.getSignatureFields() ?? []).map((field) =>
    field.getSignatureDict(),
  );
  const last = signatures.filter((found) => found !== null).at(-1);
  if (last === undefined) return null;
  const range = rangeOf(last);
  const contents = last.get("Contents");
  if (range === null || !(contents instanceof PdfString))
    return { signature: "failed", whole: false };
  const [first, firstLength, second, secondLength] = range;
  const signed = Buffer.concat([
    bytes.subarray(0, firstLength),
    bytes.subarray(second, second + secondLength),
  ]);
  const between = bytes.subarray(firstLength, second);
  if (first !== 0 || !isAlone(contents.bytes, between))
    return { signature: "failed", whole: false };
  const whole = second + secondLength === bytes.length;
  return { signature: await checkSignature(contents.bytes, signed, keys), whole };
}

function rangeOf(dictionary: PdfDict): readonly [number, number, number, number] | null {
  const range = dictionary.get("ByteRange");
  if (!(range instanceof PdfArray)) return null;
  const numbers = Array.from({ length: range.length }, (_, place) => range.at(place)).flatMap(
    (part) => (part instanceof PdfNumber ? [part.value] : []),
  );
  const [a, b, c, d] = numbers;
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null;
  return numbers.length === 4 ? [a, b, c, d] : null;
}

/** Whether nothing but a signature stands between the parts that it covers: else another document fits in there. */
function isAlone(signature: Uint8Array, between: Uint8Array): boolean {
  const hex = /^<([0-9a-f]*)>$/i.exec(Buffer.from(between).toString("latin1"))?.[1];
  return hex !== undefined && Buffer.from(hex, "hex").equals(signature);
}

/** Nothing that is inside the signature is believed: the certificate is ours, and what was signed is the file. */
async function checkSignature(
  padded: Uint8Array,
  signed: Uint8Array,
  keys: PublishedKeys,
): Promise<Signature> {
  try {
    const content: unknown = ContentInfo.fromBER(new Uint8Array(padded)).content;
    const data = new SignedData({ schema: content });
    const [signer, ...others] = data.signerInfos;
    const certificate = signer && certificateOf(signer, keys);
    if (certificate === undefined) return "foreign";
    const brings = data.encapContentInfo.eContent !== undefined;
    if (brings || others.length > 0 || signer?.signedAttrs === undefined) return "failed";
    data.certificates = [certificate];
    const verified = await data.verify({ signer: 0, data: new Uint8Array(signed).buffer });
    return verified ? "passed" : "failed";
  } catch {
    return "failed";
  }
}

/** Ours by which a signature says that it was made, by its issuer and serial number. */
function certificateOf({ sid }: SignerInfo, { seals }: PublishedKeys): Certificate | undefined {
  const by: unknown = sid;
  if (!(by instanceof IssuerAndSerialNumber)) return undefined;
  return seals
    .map((der) => Certificate.fromBER(new Uint8Array(Buffer.from(der, "base64"))))
    .find(
      ({ issuer, serialNumber }) =>
        by.issuer.isEqual(issuer) && by.serialNumber.isEqual(serialNumber),
    );
}
