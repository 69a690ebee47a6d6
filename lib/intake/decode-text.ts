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
    return decodeMixed(Buffer.from(bytes));
  }
}

const utf8Letter = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g;
const beyondAscii = /[\x80-\xff]/g;

/** UTF-8 into which lines of an older encoding were pasted; null where most letters are not UTF-8. */
function decodeMixed(buffer: Buffer): string | null {
  const bytes = buffer.toString("latin1");
  const letters = bytes.match(utf8Letter)?.length ?? 0;
  const others = bytes.replace(utf8Letter, "").match(beyondAscii)?.length ?? 0;
  if (letters <= others) return null;
  const older = (text: string) => iconv.decode(Buffer.from(text, "latin1"), "windows-1252");
  let text = "";
  let end = 0;
  for (const { 0: letter, index } of bytes.matchAll(utf8Letter)) {
    text += older(bytes.slice(end, index)) + Buffer.from(letter, "latin1").toString("utf8");
    end = index + letter.length;
  }
  return text + older(bytes.slice(end));
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

/** Letters with accents as Macs wrote them, and as DOS did: where Windows has dashes, daggers and signs in words. */
const macAccents = /[a-z][\x87\x8e\x96\x97\x9c][a-z]|[a-z]\x8e(?![a-z])|[A-Z][\x83\x84][A-Z]/g;
const dosAccents = /[a-z][\x81\x82\xa1-\xa4](?![A-Z\d])|[A-Z][\x90\xa5](?![a-z\d])/g;
const windowsAccents = /[a-z][\xc0-\xff]|[\xc0-\xff][a-z]/gi;

/** Western Europe's encodings unless the bytes plainly say another: it is what offices here have. */
function decodeOlder(bytes: Uint8Array): string | null {
  const buffer = Buffer.from(bytes);
  const letters = buffer.toString("latin1");
  const count = (pattern: RegExp) => letters.match(pattern)?.length ?? 0;
  const [mac, dos, windows] = [count(macAccents), count(dosAccents), count(windowsAccents)];
  if (mac > Math.max(dos, windows)) return iconv.decode(buffer, "macintosh");
  if (dos > windows) return iconv.decode(buffer, "cp850");

  const guesses = analyse(bytes);
  const confidence = (name: string) =>
    guesses.find((guess) => guess.name === name)?.confidence ?? 0;
  const [best] = guesses;
  const western = Math.max(confidence("ISO-8859-1"), confidence("windows-1252"));
  const encoding = best && best.confidence > western + 20 ? best.name : "windows-1252";
  return iconv.encodingExists(encoding) ? iconv.decode(buffer, encoding) : null;
}
