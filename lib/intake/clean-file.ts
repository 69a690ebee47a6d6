import { CouldNotRead, readingApart } from "@/lib/apart/run-apart";
import { done, refused, type Result } from "@/lib/result";
import { withoutSocialSecurityNumbers } from "@/lib/social-security-numbers";
import { withoutForbidden } from "./forbidden-values";
import { largestRegister, type FileRefusal, type RegisterText } from "./read-file";
import { isPacked } from "./read-sheet";
import { readText } from "./read-text";
import { Answer, Row } from "./reader/answer";
import type { CleanRegister } from "./store-register";

const readApart = readingApart({
  program: "lib/intake/reader/main.ts",
  memory: 320,
  patience: 30_000,
  longestAnswer: 4 * largestRegister.bytes,
});

/** A text of so many bytes is read in a moment; a process of its own would take longer to start. */
const shortText = 512 * 1024;

/**
 * Reads a file that came in, text or workbook, and drops at once what may never be stored. What is long or may
 * unfold is read in a process of its own, which ends when it takes too much time or memory.
 */
export async function cleanFile(
  name: string,
  bytes: Uint8Array,
): Promise<Result<CleanRegister, FileRefusal>> {
  if (bytes.byteLength > largestRegister.bytes) return refused("too-large");
  if (bytes.byteLength <= shortText && !isPacked(bytes)) return cleanText(name, bytes);
  try {
    const answer = await readApart(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return answer === "busy" ? refused("busy") : await parse(name, answer);
  } catch (error) {
    if (error instanceof CouldNotRead) return refused("takes-too-much");
    throw error;
  }
}

/** Reads a file of text in this process, without what may never be stored. */
export function cleanText(name: string, bytes: Uint8Array): Result<CleanRegister, FileRefusal> {
  const read = readText(bytes);
  const kept = withoutSocialSecurityNumbers(name);
  return read.ok ? done({ name: kept, sheet: null, ...withoutForbidden(read.value) }) : read;
}

async function parse(name: string, bytes: Buffer): Promise<Result<CleanRegister, FileRefusal>> {
  const end = bytes.indexOf(newLine);
  const answer = Answer.parse(JSON.parse(bytes.toString("utf8", 0, end)));
  if (!answer.read) return refused(answer.refusal);
  const { headers, removals, sheet } = answer;
  const rows = await parseRows(bytes, end + 1);
  if (rows.length !== answer.rows) throw new Error("the reader of files lost rows");
  const kept = withoutSocialSecurityNumbers(name);
  return done({ name: kept, register: { headers, rows }, removals, sheet });
}

const newLine = 0x0a;

/** Others get their turn now and then: a long file has a hundred thousand rows. */
async function parseRows(bytes: Buffer, start: number): Promise<RegisterText["rows"]> {
  const rows: (readonly string[])[] = [];
  for (let from = start; from < bytes.length;) {
    const end = bytes.indexOf(newLine, from);
    rows.push(Row.parse(JSON.parse(bytes.toString("utf8", from, end))));
    from = end + 1;
    if (rows.length % 2_000 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  return rows;
}
