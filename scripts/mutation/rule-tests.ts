import { readdirSync } from "node:fs";
import path from "node:path";
import { test } from "vitest";

// One file for Vitest, so that the rules are loaded once for each change of them.
const tests = path.resolve(import.meta.dirname, "../../tests");

/** They try thousands of days, another process or the clock: too slow to be run for each change. */
const leftOut = ["properties.test.ts", "decide-command.test.ts", "hostile-questions.test.ts"];

for (const room of ["states", "rules"]) {
  for (const file of readdirSync(path.join(tests, room))) {
    if (!file.endsWith(".test.ts") || leftOut.includes(file)) continue;
    try {
      await import(path.join(tests, room, file));
    } catch (error) {
      // Stryker sees nothing but failing tests: a change that keeps a file from loading needs one.
      test(`${file} loads`, () => {
        throw error;
      });
    }
  }
}
