import { createHash } from "node:crypto";

/** A text for comparing: trimmed, inner spaces squeezed, upper and lower case the same. */
export function fold(text: string): string {
  return squeeze(text).toUpperCase().toLowerCase();
}

/** A text trimmed, its runs of spaces and line breaks made one space. */
export function squeeze(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

/** What a row is known again by, whatever its spaces and letter case: a SHA-256 digest of its cells. */
export function fingerprint(cells: readonly string[]): Uint8Array<ArrayBuffer> {
  return digest(cells.map(fold));
}

/** A SHA-256 digest of texts in their order. */
export function digest(value: unknown): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(JSON.stringify(value)).digest());
}
