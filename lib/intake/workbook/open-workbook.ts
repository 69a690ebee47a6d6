import { fromBufferPromise, type Entry, type ZipFile } from "yauzl";
import { CannotRead, damaged, type WorkbookRefusal } from "./refusal";

/** The parts of a workbook by their names, none of them unpacked yet. */
export interface Parts {
  readonly has: (name: string) => boolean;
  /** The text of a part, piece by piece. It ends with an error when the part is longer than it says. */
  readonly read: (name: string) => AsyncIterable<string>;
}

/** What a workbook may come to when it is unpacked, in bytes, and of how many parts it may consist. */
const most = { bytes: 256 * 1024 * 1024, parts: 2_000 } as const;

/** No spreadsheet program's part shrinks to less than one in so many; small parts may. */
const mostShrunk = { ratio: 400, from: 8 * 1024 * 1024 } as const;

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Opens a workbook after a look at the list of its parts, before any is unpacked. Throws `CannotRead`. */
export async function openWorkbook(bytes: Uint8Array): Promise<Parts> {
  if (compoundFile.every((byte, index) => bytes[index] === byte)) throw refusalOfCompound(bytes);
  const zip = await open(bytes);
  const entries = await listEntries(zip);
  const refusal = refusalOf([...entries.values()]);
  if (refusal) throw new CannotRead(refusal);
  return {
    has: (name) => entries.has(name.toLowerCase()),
    read: (name) => {
      const entry = entries.get(name.toLowerCase());
      if (!entry) throw damaged();
      return textOf(zip, entry);
    },
  };
}

async function open(bytes: Uint8Array): Promise<ZipFile> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return await fromBufferPromise(buffer, { autoClose: false, lazyEntries: true });
  } catch {
    throw damaged();
  }
}

async function listEntries(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > most.parts) throw new CannotRead("workbook-unpacks-too-large");
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName.toLowerCase();
      if (entries.has(name)) throw damaged();
      entries.set(name, entry);
    }
  } catch {
    throw damaged();
  }
  return entries;
}

function refusalOf(entries: readonly Entry[]): WorkbookRefusal | null {
  const named = (pattern: RegExp) => entries.some(({ fileName }) => pattern.test(fileName));
  if (entries.some((entry) => entry.isEncrypted())) return "workbook-encrypted";
  if (!named(/^\[content_types\]\.xml$/i) || named(/^xl\/workbook\.bin$/i)) {
    return "workbook-not-xlsx";
  }
  if (named(/vbaproject[^/]*\.bin$/i) || named(/^xl\/macrosheets\//i)) return "workbook-macros";
  const bytes = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (bytes > most.bytes || entries.some(isShrunkTooMuch)) return "workbook-unpacks-too-large";
  if (named(/^xl\/externallinks\//i)) return "workbook-external-links";
  if (
    named(/^xl\/embeddings\/|\.(?:zip|xls[xmb]?|doc[xm]?|ppt[xm]?|pdf|exe|dll|js|jar|7z|rar|gz)$/i)
  ) {
    return "workbook-embeds-files";
  }
  return null;
}

function isShrunkTooMuch({ uncompressedSize, compressedSize }: Entry): boolean {
  return uncompressedSize > mostShrunk.from && uncompressedSize > compressedSize * mostShrunk.ratio;
}

async function* textOf(zip: ZipFile, entry: Entry): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    const stream: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry);
    for await (const piece of stream) yield decoder.decode(piece, { stream: true });
    yield decoder.decode();
  } catch {
    throw damaged();
  }
}

/** A workbook with a password is kept in the same container as one of an old Excel. */
function refusalOfCompound(bytes: Uint8Array): CannotRead<WorkbookRefusal> {
  const name = Buffer.from("EncryptedPackage", "utf16le");
  const encrypted = Buffer.from(bytes).includes(name);
  return new CannotRead(encrypted ? "workbook-encrypted" : "workbook-not-xlsx");
}
