import { spawn } from "node:child_process";
import { Reading, type PublishedKeys } from "./reader/reading";

/** A document may take this long, in milliseconds. */
const patience = 30_000;

/** Memory that a document may take, in megabytes, besides that of the WebAssembly that draws it. */
const memory = 384;

/** A reading takes less than this, in bytes; who sends more is not answered. */
const longestAnswer = 4 * 1024 * 1024;

/** What may be read at a time; more wait. There are as many as a small server has cores. */
const atOnce = 2;
const longestQueue = 8;

/** The document could not be read in its time, or its reader ended; nothing is known about it. */
class CouldNotRead extends Error {
  override readonly name = "CouldNotRead";
}

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Reads a document in a process of its own: without our secrets, ended when it takes too long. Throws
 * `CouldNotRead` when it ends without an answer; answers "busy" when too many wait.
 */
export async function readApart(bytes: Uint8Array, keys: PublishedKeys): Promise<Reading | "busy"> {
  if (running >= atOnce) {
    if (waiting.length >= longestQueue) return "busy";
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
  running += 1;
  try {
    return await read(bytes, keys);
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

async function read(bytes: Uint8Array, keys: PublishedKeys): Promise<Reading> {
  const reader = spawn(
    process.execPath,
    [`--max-old-space-size=${String(memory)}`, "--import", "tsx", "lib/proofs/reader/main.ts"],
    {
      env: { NODE_ENV: "production" },
      stdio: ["pipe", "pipe", "ignore"],
      timeout: patience,
      killSignal: "SIGKILL",
    },
  );
  const parts: Buffer[] = [];
  let length = 0;
  reader.stdout.on("data", (part: Buffer) => {
    length += part.length;
    if (length > longestAnswer) reader.kill("SIGKILL");
    else parts.push(part);
  });
  // A reader that ended early takes no more; its exit says so.
  reader.stdin.on("error", () => undefined);
  reader.stdin.end(Buffer.concat([Buffer.from(`${JSON.stringify(keys)}\n`), bytes]));
  const code = await new Promise<number | null>((resolve, reject) => {
    reader.on("error", reject);
    reader.on("close", resolve);
  });
  if (code !== 0) throw new CouldNotRead("the reader ended without an answer");
  return Reading.parse(JSON.parse(Buffer.concat(parts).toString()));
}
