import { analyse } from "chardet";
import iconv from "iconv-lite";

/** The text of a file in UTF-8, UTF-16 or an older encoding; null when the bytes are not text. */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decodeUnicode(bytes) ?? decodeOlder(bytes);
  return text === null || text.includes("\0")
    ? null
    : text.replace(/\p{Surrogate}/gu, "\uFFFD").replace(/^\uFEFF/, "");
}

function decodeUnicode(bytes: Uint8Array): string | null {
  const utf16 = utf16Order(bytes);
  if (utf16) return iconv.decode(Buffer.from(bytes), utf16);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Marked by its first two bytes, or told by every other byte being zero, as in Western text without a mark. */
function utf16Order(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  const start = [...bytes.subarray(0, 200)];
  const zeros = (parity: number) =>
    start.filter((byte, i) => i % 2 === parity && byte === 0).length;
  if (zeros(1) > start.length / 3 && zeros(0) === 0) return "utf-16le";
  if (zeros(0) > start.length / 3 && zeros(1) === 0) return "utf-16be";
  return null;
}

/** Letters with accents as Macs wrote them: where Windows has dashes and daggers within words. */
const macAccents = /[a-z][\x87\x8e\x96\x97\x9c][a-z]/gi;
const windowsAccents = /[a-z][\xc0-\xff]|[\xc0-\xff][a-z]/gi;

/** Western Europe's encodings unless the bytes plainly say another: it is what offices here have. */
function decodeOlder(bytes: Uint8Array): string | null {
  const buffer = Buffer.from(bytes);
  const letters = buffer.toString("latin1");
  const count = (pattern: RegExp) => letters.match(pattern)?.length ?? 0;
  if (count(macAccents) > count(windowsAccents)) return iconv.decode(buffer, "macintosh");

  const guesses = analyse(bytes);
  const confidence = (name: string) =>
    guesses.find((guess) => guess.name === name)?.confidence ?? 0;
  const [best] = guesses;
  const western = Math.max(confidence("ISO-8859-1"), confidence("windows-1252"));
  const encoding = best && best.confidence > western + 20 ? best.name : "windows-1252";
  return iconv.encodingExists(encoding) ? iconv.decode(buffer, encoding) : null;
}
