import { PdfArray, PdfNumber, PdfString, type PDF, type PdfDict } from "@libpdf/core";
import { Certificate, ContentInfo, IssuerAndSerialNumber, SignedData } from "pkijs";
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
    bytes.subarray(first, first + firstLength),
    bytes.subarray(second, second + secondLength),
  ]);
  const whole = first === 0 && second + secondLength === bytes.length;
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

async function checkSignature(
  padded: Uint8Array,
  signed: Uint8Array,
  keys: PublishedKeys,
): Promise<Signature> {
  try {
    const content: unknown = ContentInfo.fromBER(new Uint8Array(padded)).content;
    const data = new SignedData({ schema: content });
    const signer = signerOf(data);
    if (signer === undefined || !isOurs(signer, keys)) return "foreign";
    const verified = await data.verify({ signer: 0, data: new Uint8Array(signed).buffer });
    return verified ? "passed" : "failed";
  } catch {
    return "failed";
  }
}

/** The certificate of who signed, by issuer and serial number. */
function signerOf({ certificates = [], signerInfos }: SignedData): Certificate | undefined {
  const by: unknown = signerInfos[0]?.sid;
  if (!(by instanceof IssuerAndSerialNumber)) return undefined;
  return certificates
    .filter((candidate) => candidate instanceof Certificate)
    .find((candidate) => by.serialNumber.isEqual(candidate.serialNumber));
}

/** Ours to the byte: a certificate of the same name proves nothing. */
function isOurs(certificate: Certificate, { seals }: PublishedKeys): boolean {
  const der = Buffer.from(certificate.toSchema().toBER()).toString("base64");
  return seals.includes(der);
}
