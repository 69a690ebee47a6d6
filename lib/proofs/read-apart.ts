import { readingApart } from "@/lib/apart/run-apart";
import { Reading, type PublishedKeys } from "./reader/reading";

/** The memory is besides that of the WebAssembly that draws pages. */
const read = readingApart({
  program: "lib/proofs/reader/main.ts",
  memory: 384,
  patience: 30_000,
  longestAnswer: 4 * 1024 * 1024,
});

/**
 * Reads a document in a process of its own. Throws `CouldNotRead` when it ends without an answer; answers
 * "busy" when too many wait.
 */
export async function readApart(bytes: Uint8Array, keys: PublishedKeys): Promise<Reading | "busy"> {
  const answer = await read(Buffer.concat([Buffer.from(`${JSON.stringify(keys)}\n`), bytes]));
  return answer === "busy" ? "busy" : Reading.parse(JSON.parse(answer.toString()));
}
