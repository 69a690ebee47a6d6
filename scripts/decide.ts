import { decide } from "@/lib/states/decide";

/** Questions from standard input, one a line; answers to standard output in the same order. */
let unfinished = "";

process.stdin.setEncoding("utf8");
for await (const chunk of process.stdin) {
  const lines = `${unfinished}${String(chunk)}`.split("\n");
  unfinished = lines.pop() ?? "";
  await write(lines.map(answerTo).join(""));
}
await write(answerTo(unfinished));

/** The answer to a line, as a line; nothing for a blank one. */
function answerTo(line: string): string {
  if (line.trim() === "") return "";
  const answer = decide(read(line));
  if (answer.error !== undefined) process.exitCode = 1;
  return `${JSON.stringify(answer)}\n`;
}

/** What is not JSON is no question either, and is refused as one that cannot be read. */
function read(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
