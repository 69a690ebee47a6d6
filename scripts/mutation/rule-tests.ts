import { readdirSync } from "node:fs";
import path from "node:path";

// One file for Vitest, so that the rules are loaded once for each change of them.
const tests = path.resolve(import.meta.dirname, "../../tests");

/** They try thousands of days, another process or the clock: too slow to be run for each change. */
const leftOut = ["properties.test.ts", "decide-command.test.ts", "hostile-questions.test.ts"];

for (const room of ["rules", "states"]) {
  for (const file of readdirSync(path.join(tests, room))) {
    if (!file.endsWith(".test.ts") || leftOut.includes(file)) continue;
    await import(path.join(tests, room, file));
  }
}
