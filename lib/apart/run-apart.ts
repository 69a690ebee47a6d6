import { spawn } from "node:child_process";

/** A program of ours that reads what others sent, and what it may take. */
export interface Reader {
  /** Its file, from the root of the repository. */
  readonly program: string;
  /** Memory of its heap, in megabytes. */
  readonly memory: number;
  /** How long it may take, in milliseconds. */
  readonly patience: number;
  /** The longest answer, in bytes; who sends more is not answered. */
  readonly longestAnswer: number;
}

/** It could not be read in its time, or its reader ended; nothing is known about it. */
export class CouldNotRead extends Error {
  override readonly name = "CouldNotRead";
}

/** What may be read at a time; more wait. There are as many as a small server has cores. */
const atOnce = 2;
const longestQueue = 8;

/**
 * Readings in processes of their own: without our secrets, ended when they take too long. Each throws
 * `CouldNotRead` when it ends without an answer, and answers "busy" when too many wait.
 */
export function readingApart(reader: Reader): (input: Buffer) => Promise<Buffer | "busy"> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (input) => {
    if (running >= atOnce) {
      if (waiting.length >= longestQueue) return "busy";
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    running += 1;
    try {
      return await run(reader, input);
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
}

async function run(
  { program, memory, patience, longestAnswer }: Reader,
  input: Buffer,
): Promise<Buffer> {
  const reader = spawn(
    process.execPath,
    [`--max-old-space-size=${String(memory)}`, "--import", "tsx", program],
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
  reader.stdin.end(input);
  const code = await new Promise<number | null>((resolve, reject) => {
    reader.on("error", reject);
    reader.on("close", resolve);
  });
  if (code !== 0) throw new CouldNotRead("the reader ended without an answer");
  return Buffer.concat(parts);
}
