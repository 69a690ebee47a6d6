import { PDF, type Signer } from "@libpdf/core";
import { type Integer, OctetString } from "asn1js";
import { Certificate, ContentInfo, SignedData } from "pkijs";
import { generateKeyPairSync, sign } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { certificatePdf } from "@/lib/certificates/certificate-pdf";
import { editionInForce, type Edition } from "@/lib/certificates/edition";
import { sealedCertificate } from "@/lib/certificates/sealed-certificate";
import { signedBadge } from "@/lib/certificates/signed-badge";
import { env } from "@/lib/env";
import { issueCertificate } from "@/lib/keys/x509";
import { linkPath, linkToken } from "@/lib/links";
import { checkDocument } from "@/lib/proofs/check-document";
import { openReceipt } from "@/lib/receipts/open-receipt";
import { receiptPdf, setReceipt } from "@/lib/receipts/receipt-pdf";
import { verifyByLink } from "@/lib/registry/verify-credential";
import { fromCalifornia, registered, registrarOf } from "@/tests/support/register";

let edition: Edition;
let genuine: Buffer;

beforeAll(async () => {
  const credential = await registered(fromCalifornia, await registrarOf("AZ"), { person: "new" });
  edition = await editionInForce(credential.id);
  genuine = Buffer.from(await sealedCertificate(edition, "en", new Date()));
});

async function seenIn(document: Uint8Array) {
  const verdict = await checkDocument(document, { userId: null });
  if (verdict.found !== true) throw new Error(`not told: ${JSON.stringify(verdict)}`);
  return { proof: verdict.proof, signature: verdict.checks.signature };
}

/** Where the signature of a PDF stands: between the two parts that it covers. */
function gapOf(pdf: Buffer): readonly [number, number] {
  const [, before, after] = /\/ByteRange \[0 (\d+)\s+(\d+)/.exec(pdf.toString("latin1")) ?? [];
  return [Number(before), Number(after)];
}

function signatureIn(pdf: Buffer): SignedData {
  const [from, to] = gapOf(pdf);
  const bytes = Buffer.from(pdf.subarray(from + 1, to - 1).toString("latin1"), "hex");
  const content: unknown = ContentInfo.fromBER(new Uint8Array(bytes)).content;
  return new SignedData({ schema: content });
}

/** A certificate that names a program which taught nobody, in a seal that a stranger made. */
async function forged(
  certificate: Uint8Array,
  signing: (data: Uint8Array) => Uint8Array,
  rewrite: (signature: SignedData) => void,
): Promise<Buffer> {
  const facts = { ...edition.facts, program: "A school that never was" };
  const badge = JSON.stringify(await signedBadge(edition));
  const pdf = await PDF.load(certificatePdf({ ...edition, facts }, { language: "en", badge }));
  const signer: Signer = {
    certificate,
    keyType: "EC",
    signatureAlgorithm: "ECDSA",
    sign: (data) => Promise.resolve(signing(data)),
  };
  const sealed = await pdf.sign({
    signer,
    subFilter: "ETSI.CAdES.detached",
    estimatedSize: 600_000,
  });
  const bytes = Buffer.from(sealed.bytes);
  const signature = signatureIn(bytes);
  rewrite(signature);
  const content = new ContentInfo({
    contentType: ContentInfo.SIGNED_DATA,
    content: signature.toSchema(true),
  });
  const [from, to] = gapOf(bytes);
  const hex = Buffer.from(content.toSchema().toBER()).toString("hex");
  bytes.write(hex.padEnd(to - from - 2, "0"), from + 1, "latin1");
  return bytes;
}

async function stranger(serialNumber: Integer | null) {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const spki = new Uint8Array(publicKey.export({ type: "spki", format: "der" }));
  const signing = (data: Uint8Array) => new Uint8Array(sign("sha256", data, privateKey));
  const issued = await issueCertificate(
    {
      commonName: "A stranger",
      organization: "Elsewhere",
      publicKey: spki,
      authority: false,
      from: new Date("2026-01-01"),
      years: 5,
    },
    {
      commonName: "A stranger",
      publicKey: spki,
      algorithm: "P-256",
      sign: (data) => Promise.resolve(signing(data)),
    },
  );
  const certificate = Certificate.fromBER(issued);
  if (serialNumber) certificate.serialNumber = serialNumber;
  return { certificate: new Uint8Array(certificate.toSchema(true).toBER()), signing };
}

test("a stranger's seal is not ours because our certificate with the same number lies beside it", async () => {
  const [ours] = signatureIn(genuine).certificates ?? [];
  if (!(ours instanceof Certificate)) throw new Error("no certificate in our seal");
  const { certificate, signing } = await stranger(ours.serialNumber);
  const pdf = await forged(certificate, signing, (signature) => {
    signature.certificates = [ours, ...(signature.certificates ?? [])];
  });
  expect(await seenIn(pdf)).toEqual({ proof: "altered", signature: "failed" });
});

test("our signature of another document, carried with what it signed, seals nothing else", async () => {
  const [from, to] = gapOf(genuine);
  const signed = Buffer.concat([genuine.subarray(0, from), genuine.subarray(to)]);
  const { certificate, signing } = await stranger(null);
  const own = signatureIn(genuine);
  const pdf = await forged(certificate, signing, (signature) => {
    signature.certificates = own.certificates ?? [];
    signature.signerInfos = own.signerInfos;
    signature.encapContentInfo.eContent = new OctetString({
      valueHex: new Uint8Array(signed).buffer,
    });
  });
  expect(await seenIn(pdf)).toEqual({ proof: "altered", signature: "failed" });
});

test("a document wrapped around what we signed is not ours: nothing but the signature stands between the parts", async () => {
  const [from, to] = gapOf(genuine);
  const hex = genuine.subarray(from + 1, to - 1).toString("latin1");
  const tail = genuine.subarray(to);
  const start = Number(/startxref\s+(\d+)/.exec(tail.toString("latin1"))?.[1]);
  expect(start).toBeGreaterThan(from);
  expect(await seenIn(wrapped({ hex, tail, start, from }))).toEqual({
    proof: "altered",
    signature: "failed",
  });
});

/** The signed parts as they were, moved apart, and between them another document to which the last line leads. */
function wrapped(parts: {
  readonly hex: string;
  readonly tail: Buffer;
  readonly start: number;
  readonly from: number;
}): Buffer {
  const { hex, tail, start, from } = parts;
  const { facts, links } = edition;
  const link = env().PUBLIC_URL + linkPath(links.verify, "verify");
  const lines = [facts.holder, facts.kindInWords, "A school that never was", link];
  const stream = `BT /F 12 Tf 40 700 Td 16 TL ${lines.map((line) => `(${line}) Tj T*`).join(" ")} ET`;
  const room = 60_000 + hex.length;
  const after = start + room;
  const range = `[0 ${String(from)} ${String(after)} ${String(tail.length)}]`;
  const objects = [
    "<</Type/Catalog/Pages 2 0 R/AcroForm<</SigFlags 3/Fields[6 0 R]>>>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 792 792]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R/Annots[6 0 R]>>",
    `<</Length ${String(stream.length)}>>\nstream\n${stream}\nendstream`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    "<</Type/Annot/Subtype/Widget/FT/Sig/T(seal)/Rect[0 0 0 0]/P 3 0 R/V 7 0 R>>",
    `<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/ByteRange ${range}/Contents<${hex}>>>`,
  ];
  let at = start + 1_000;
  const offsets: number[] = [];
  const bodies = objects.map((object, index) => {
    const text = `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    offsets.push(at);
    at += text.length;
    return text;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`);
  const table = `xref\n0 8\n0000000000 65535 f \n${entries.join("")}trailer\n<</Size 8/Root 1 0 R>>\n`;
  const whole = Buffer.alloc(after + tail.length, 0x20);
  genuine.copy(whole, 0, 0, from);
  whole.write(table, start, "latin1");
  whole.write(bodies.join(""), start + 1_000, "latin1");
  tail.copy(whole, after);
  return whole;
}

test("a receipt is genuine as it was fetched, and not when its page was changed around what was signed", async () => {
  const { reference } = await verifyByLink(linkToken(edition.links.verify, "verify"), {
    userId: null,
  });
  const receipt = await openReceipt(linkToken(reference, "receipt"), null);
  if (!receipt?.genuine) throw new Error("no receipt");
  const pdf = Buffer.from(await receiptPdf(receipt, "en"));
  const nobody = { userId: null };
  expect(await checkDocument(pdf, nobody)).toEqual({ found: "receipt", reference, genuine: true });
  const changed = Buffer.concat([pdf, Buffer.from("\n% one line more\n")]);
  const found = { found: "receipt", reference, genuine: false };
  expect(await checkDocument(changed, nobody)).toEqual(found);
  const unsealed = Buffer.from(setReceipt(receipt, "en"));
  expect(await checkDocument(unsealed, nobody)).toEqual(found);
});
