import { PdfArray, PdfDict, PdfName, PdfNumber, PdfString } from "@libpdf/core";
import { createHash } from "node:crypto";

/** Room for the signature with its certificates, in bytes. What does not fit is refused, never cut. */
const signatureSize = 4096;

/** Stands for a place in the file until it is known: as many digits as the largest. */
const unknownPlace = 9_999_999_999;

/** Where the signature will stand in a file, as places of bytes: from its first bracket to after its last. */
interface Room {
  readonly from: number;
  readonly to: number;
}

/** What a signature says of itself, with room for it and for what it covers. */
export function emptySignature(reason: string, at: Date): PdfDict {
  return PdfDict.of({
    Type: PdfName.of("Sig"),
    Filter: PdfName.of("Adobe.PPKLite"),
    SubFilter: PdfName.of("ETSI.CAdES.detached"),
    M: PdfString.fromString(`D:${at.toISOString().replaceAll(/[-:T]/g, "").slice(0, 14)}Z`),
    Reason: PdfString.fromString(reason),
    ByteRange: PdfArray.of(
      PdfNumber.of(0),
      ...[unknownPlace, unknownPlace, unknownPlace].map((place) => PdfNumber.of(place)),
    ),
    Contents: PdfString.fromBytes(new Uint8Array(signatureSize)),
  });
}

/** Says in the file what the signature will cover: all but the room that waits for it. Changes the file. */
export function findRoom(file: Buffer, added: number): Room {
  const empty = `<${"0".repeat(2 * signatureSize)}>`;
  const from = file.indexOf(empty, added);
  const range = `[0 ${`${String(unknownPlace)} `.repeat(3).trim()}]`;
  const place = file.indexOf(range, added);
  if (from < 0 || place < 0) throw new Error("the file has no room for a signature");
  const to = from + empty.length;
  const covered = `[0 ${String(from)} ${String(to)} ${String(file.length - to)}`;
  file.write(`${covered.padEnd(range.length - 1)}]`, place, "latin1");
  return { from, to };
}

/** The digest of what the signature covers. */
export function digestAround(file: Buffer, { from, to }: Room): Uint8Array {
  return createHash("sha256").update(file.subarray(0, from)).update(file.subarray(to)).digest();
}

/** Puts the signature into its room. Changes the file. */
export function fillRoom(file: Buffer, { from }: Room, signature: Uint8Array): void {
  if (signature.length > signatureSize) throw new Error("the signature is larger than its room");
  file.write(Buffer.from(signature).toString("hex"), from + 1, "latin1");
}
