import { ObjectIdentifier } from "asn1js";

/** A value in the distinguished encoding of ASN.1 (X.690): its tag, the length, and what it holds. */
export function der(tag: number, ...content: readonly Uint8Array[]): Uint8Array {
  const { length } = Buffer.concat(content);
  return Buffer.concat([Buffer.from([tag, ...lengthOf(length)]), ...content]);
}

/** The tags that a signature needs; `field` is the first of the numbered fields of a structure. */
export const tags = {
  integer: 0x02,
  octets: 0x04,
  null: 0x05,
  sequence: 0x30,
  set: 0x31,
  field: 0xa0,
} as const;

/** The name of a thing among those that are registered, such as 2.16.840.1.101.3.4.2.1 for SHA-256. */
export function oid(value: string): Uint8Array {
  return new Uint8Array(new ObjectIdentifier({ value }).toBER());
}

/** A set whose members stand in the order that makes its encoding the only one. */
export function setOf(tag: number, members: readonly Uint8Array[]): Uint8Array {
  return der(tag, ...members.toSorted((a, b) => Buffer.compare(a, b)));
}

function lengthOf(length: number): readonly number[] {
  if (length < 0x80) return [length];
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
}
