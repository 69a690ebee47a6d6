import { createHash } from "node:crypto";

/** A text for comparing: trimmed, inner spaces squeezed, upper and lower case the same. */
export function fold(text: string): string {
  return squeeze(text).toUpperCase().toLowerCase();
}

const needsSqueezing = /^\s|\s$|\s\s|[^\S ]/u;
const beyondAscii = /[^\p{ASCII}]/u;

/** A text trimmed, its runs of spaces and line breaks made one space. */
export function squeeze(text: string): string {
  const composed = beyondAscii.test(text) ? text.normalize("NFC") : text;
  return needsSqueezing.test(composed) ? composed.replace(/\s+/gu, " ").trim() : composed;
}

/** What a row is known again by, whatever its spaces and letter case: a SHA-256 digest of its folded cells, in hexadecimal. */
export function fingerprint(folded: readonly string[]): string {
  return Buffer.from(digest(folded)).toString("hex");
}

/** A SHA-256 digest of texts in their order. */
export function digest(value: unknown): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(JSON.stringify(value)).digest());
}
