import {
  BitString,
  Integer,
  Null,
  ObjectIdentifier,
  OctetString,
  Sequence,
  Set as SetOf,
  Utf8String,
} from "asn1js";
import {
  AlgorithmIdentifier,
  BasicConstraints,
  Certificate,
  Extension,
  PublicKeyInfo,
  RelativeDistinguishedNames,
  Time,
  TimeType,
} from "pkijs";
import { createHash, randomBytes } from "node:crypto";
import type { Algorithm } from "./signing-key";

/** Who signs a certificate: its own subject, for a root. */
export interface Issuer {
  readonly commonName: string;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly algorithm: Algorithm;
  readonly sign: (data: Uint8Array) => Promise<Uint8Array>;
}

/** What a certificate says. `authority`: it may sign other certificates, and nothing else. */
export interface CertificateRequest {
  readonly commonName: string;
  readonly organization: string;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly authority: boolean;
  readonly from: Date;
  readonly years: number;
}

/** Makes an X.509 certificate (RFC 5280), in DER. */
export async function issueCertificate(
  request: CertificateRequest,
  issuer: Issuer,
): Promise<Uint8Array<ArrayBuffer>> {
  const certificate = new Certificate({
    version: 2,
    serialNumber: new Integer({ valueHex: serialNumber() }),
    issuer: nameOf(issuer.commonName, request.organization),
    subject: nameOf(request.commonName, request.organization),
    subjectPublicKeyInfo: PublicKeyInfo.fromBER(request.publicKey),
    signature: algorithmOf(issuer.algorithm),
    signatureAlgorithm: algorithmOf(issuer.algorithm),
    extensions: extensionsOf(request, issuer),
  });
  const end = new Date(request.from);
  end.setUTCFullYear(request.from.getUTCFullYear() + request.years);
  certificate.notBefore = timeOf(request.from);
  certificate.notAfter = timeOf(end);

  const signed = certificate.encodeTBS().toBER();
  certificate.tbsView = new Uint8Array(signed);
  const signature = await issuer.sign(new Uint8Array(signed));
  certificate.signatureValue = new BitString({ valueHex: new Uint8Array(signature).buffer });
  return new Uint8Array(certificate.toSchema(true).toBER());
}

/** From 2050 on a year has four digits (RFC 5280, 4.1.2.5): two would say a century before. */
function timeOf(value: Date): Time {
  const type = value.getUTCFullYear() < 2050 ? TimeType.UTCTime : TimeType.GeneralizedTime;
  return new Time({ type, value });
}

/** A certificate as text, as `openssl` and `certutil` read it. */
export function toPem(certificate: Uint8Array): string {
  const lines =
    Buffer.from(certificate)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
}

/** SHA-256 of a certificate, in pairs of letters as people read it aloud. */
export function fingerprint(certificate: Uint8Array): string {
  const hash = createHash("sha256").update(certificate).digest("hex").toUpperCase();
  return (hash.match(/../g) ?? []).join(":");
}

/** 127 random bits with a leading one, so that it is positive and never shortened. */
function serialNumber(): ArrayBuffer {
  const bytes = new Uint8Array(randomBytes(16));
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes.buffer;
}

/** A name of two parts, one after the other: pkijs alone would write them as one part with two values. */
function nameOf(commonName: string, organization: string): RelativeDistinguishedNames {
  const part = (type: string, value: string) =>
    new SetOf({
      value: [
        new Sequence({ value: [new ObjectIdentifier({ value: type }), new Utf8String({ value })] }),
      ],
    });
  const parts = [part("2.5.4.10", organization), part("2.5.4.3", commonName)];
  return RelativeDistinguishedNames.fromBER(new Sequence({ value: parts }).toBER());
}

function algorithmOf(algorithm: Algorithm): AlgorithmIdentifier {
  if (algorithm === "Ed25519") return new AlgorithmIdentifier({ algorithmId: "1.3.101.112" });
  // ecdsa-with-SHA256, and sha256WithRSAEncryption with its empty parameter.
  return algorithm === "P-256"
    ? new AlgorithmIdentifier({ algorithmId: "1.2.840.10045.4.3.2" })
    : new AlgorithmIdentifier({
        algorithmId: "1.2.840.113549.1.1.11",
        algorithmParams: new Null(),
      });
}

function extensionsOf({ authority, publicKey }: CertificateRequest, issuer: Issuer): Extension[] {
  const constraints = new BasicConstraints(
    authority ? { cA: true, pathLenConstraint: 0 } : { cA: false },
  );
  // keyCertSign and cRLSign for an authority, else digitalSignature and nonRepudiation.
  const usage = new BitString({
    valueHex: new Uint8Array([authority ? 0x06 : 0xc0]).buffer,
    unusedBits: authority ? 1 : 6,
  });
  const own = new OctetString({ valueHex: keyIdentifier(publicKey) });
  const above = keyIdentifier(issuer.publicKey);
  return [
    extension("2.5.29.19", true, constraints.toSchema().toBER()),
    extension("2.5.29.15", true, usage.toBER()),
    extension("2.5.29.14", false, own.toBER()),
    // AuthorityKeyIdentifier: a sequence with the identifier under the tag [0].
    extension(
      "2.5.29.35",
      false,
      new Uint8Array([0x30, 0x16, 0x80, 0x14, ...new Uint8Array(above)]).buffer,
    ),
  ];
}

function extension(extnID: string, critical: boolean, extnValue: ArrayBuffer): Extension {
  return new Extension({ extnID, critical, extnValue });
}

/** SHA-1 of the public key's bits, the usual name of a key (RFC 5280, 4.2.1.2). It secures nothing. */
function keyIdentifier(publicKey: Uint8Array<ArrayBuffer>): ArrayBuffer {
  const { subjectPublicKey } = PublicKeyInfo.fromBER(publicKey);
  const bits = new Uint8Array(subjectPublicKey.valueBlock.valueHexView);
  return new Uint8Array(createHash("sha1").update(bits).digest()).buffer;
}
