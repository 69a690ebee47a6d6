import { createInterface } from "node:readline";
import { decide } from "@/lib/states/decide";

/** Questions from standard input, one a line; answers to standard output in the same order. */
const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
let failed = false;
let waiting = "";

for await (const line of lines) {
  if (line.trim() === "") continue;
  const answer = decide(read(line));
  if (answer.error !== undefined) failed = true;
  waiting += `${JSON.stringify(answer)}\n`;
  if (waiting.length > 65_536) {
    process.stdout.write(waiting);
    waiting = "";
  }
}
process.stdout.write(waiting);
process.exitCode = failed ? 1 : 0;

function read(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
