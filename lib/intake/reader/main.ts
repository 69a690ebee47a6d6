import { once } from "node:events";
import { buffer } from "node:stream/consumers";
import { endWhenTooLarge } from "@/lib/apart/end-when-too-large";
import { withoutForbidden } from "@/lib/intake/forbidden-values";
import { readSheet } from "@/lib/intake/read-sheet";
import type { Answer } from "./answer";

// Runs apart from the server, in a process of its own that holds no secret and is ended when it takes too long
// or too much. In: a file. Out: what it is as a table, without what may never be stored; see `answer.ts`.

/** What a reader may take in all, in bytes. */
const mostMemory = 400 * 1024 * 1024;

endWhenTooLarge(mostMemory);
const read = await readSheet(new Uint8Array(await buffer(process.stdin)));
if (read.ok) {
  const { register, removals } = withoutForbidden(read.value.register);
  const { headers, rows } = register;
  await say({
    read: true,
    headers: [...headers],
    removals: [...removals],
    sheet: read.value.sheet,
    rows: rows.length,
  });
  const batch = 500;
  for (let start = 0; start < rows.length; start += batch) {
    const lines = rows.slice(start, start + batch).map((row) => `${JSON.stringify(row)}\n`);
    if (!process.stdout.write(lines.join(""))) await once(process.stdout, "drain");
  }
} else {
  await say({ read: false, refusal: read.refusal });
}

async function say(answer: Answer): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, "drain");
}
