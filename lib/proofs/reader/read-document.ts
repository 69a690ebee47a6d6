import { fileTypeFromBuffer } from "file-type";
import { nothing, type PublishedKeys, type Reading } from "./reading";

/** Our longest document has a tenth of this; what stands behind it is compared with nothing. In characters. */
const longestText = 100_000;

/**
 * Reads a document by its content; its name and declared type count for nothing. Never throws. Loads only what
 * this kind of document needs: a process starts for each.
 */
export async function readDocument(bytes: Uint8Array, keys: PublishedKeys): Promise<Reading> {
  const reading = await readAny(bytes, keys);
  return { ...reading, text: reading.text.slice(0, longestText) };
}

async function readAny(bytes: Uint8Array, keys: PublishedKeys): Promise<Reading> {
  try {
    if (bytes.length === 0) return unreadable("empty");
    const type = await fileTypeFromBuffer(bytes);
    if (type?.mime === "application/pdf") {
      const { readPdf } = await import("./read-pdf");
      return await readPdf(bytes, keys);
    }
    if (type?.mime === "image/png" || type?.mime === "image/jpeg") {
      const { readPicture } = await import("./read-codes");
      return await readPicture(bytes);
    }
    if (type !== undefined && !type.mime.startsWith("text/")) return unreadable("unknown-type");
    if (bytes.includes(0)) return unreadable("unknown-type");
    const { readText } = await import("./read-text");
    return await readText(bytes, keys);
  } catch {
    return unreadable("damaged");
  }
}

function unreadable(why: NonNullable<Reading["why"]>): Reading {
  return { ...nothing, form: "unreadable", why };
}
