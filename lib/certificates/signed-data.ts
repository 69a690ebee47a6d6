import { createHash } from "node:crypto";
import { Certificate } from "pkijs";
import { signBytes } from "@/lib/keys/sign";
import type { Algorithm, SigningKey } from "@/lib/keys/signing-key";
import { der, oid, setOf, tags } from "./der";

const { sequence, set, octets, integer, field } = tags;

const version = der(integer, Uint8Array.of(1));
const sha256 = der(sequence, oid("2.16.840.1.101.3.4.2.1"));
const bytesOutside = oid("1.2.840.113549.1.7.1");
const signedData = oid("1.2.840.113549.1.7.2");
const messageDigest = oid("1.2.840.113549.1.9.4");
const contentType = attribute(oid("1.2.840.113549.1.9.3"), bytesOutside);
const signingCertificate = oid("1.2.840.113549.1.9.16.2.47");

/** What a signature by a key is called. Ed25519 is for statements: readers of PDF documents do not know it. */
const algorithms: Readonly<Record<Exclude<Algorithm, "Ed25519">, Uint8Array>> = {
  "P-256": der(sequence, oid("1.2.840.10045.4.3.2")),
  RSA: der(sequence, oid("1.2.840.113549.1.1.11"), der(tags.null)),
};

interface Parts {
  readonly certificate: Uint8Array;
  /** Issuer and serial number of the certificate. */
  readonly name: Uint8Array;
  readonly algorithm: Uint8Array;
  /** The attribute that binds the signature to this certificate (RFC 5035). */
  readonly binding: Uint8Array;
}

/** What is the same in all signatures by a key: reading its certificate takes longer than all of the rest. */
const known = new WeakMap<SigningKey, Parts>();

/**
 * Signs the SHA-256 digest of a document as CAdES wants it: CMS SignedData (RFC 5652) without the document, with
 * the certificates of the key and of its root. The moment of signing stands in the PDF, as PAdES asks.
 */
export async function signDetached(
  digest: Uint8Array,
  key: SigningKey,
  root: SigningKey,
): Promise<Uint8Array> {
  const { certificate, name, algorithm, binding } = partsOf(key);
  const attributes = [contentType, attribute(messageDigest, der(octets, digest)), binding];
  const signature = await signBytes(key, setOf(set, attributes));
  const signer = der(
    sequence,
    ...[version, name, sha256, setOf(field, attributes), algorithm, der(octets, signature)],
  );
  const content = der(
    sequence,
    version,
    der(set, sha256),
    der(sequence, bytesOutside),
    setOf(field, [certificate, certificateOf(root)]),
    der(set, signer),
  );
  return der(sequence, signedData, der(field, content));
}

function partsOf(key: SigningKey): Parts {
  const made = known.get(key) ?? makeParts(key);
  known.set(key, made);
  return made;
}

function makeParts(key: SigningKey): Parts {
  const { algorithm } = key;
  if (algorithm === "Ed25519") throw new Error(`the key ${key.name} is not one for documents`);
  const certificate = certificateOf(key);
  const { issuer, serialNumber } = Certificate.fromBER(certificate);
  const from = new Uint8Array(issuer.toSchema().toBER());
  const serial = new Uint8Array(serialNumber.toBER());
  const digest = der(octets, createHash("sha256").update(certificate).digest());
  // The issuer as one of several kinds of names: a directory's, which is the fifth.
  const issued = der(sequence, der(sequence, der(field + 4, from)), serial);
  return {
    certificate,
    name: der(sequence, from, serial),
    algorithm: algorithms[algorithm],
    binding: attribute(
      signingCertificate,
      der(sequence, der(sequence, der(sequence, digest, issued))),
    ),
  };
}

function attribute(type: Uint8Array, value: Uint8Array): Uint8Array {
  return der(sequence, type, der(set, value));
}

function certificateOf({ name, certificate }: SigningKey): Uint8Array<ArrayBuffer> {
  if (certificate === null) throw new Error(`the key ${name} has no certificate`);
  return certificate;
}
