import { command, CannotGoOn } from "./command";
import { startProgram } from "./start-program";

/** Changes the rules in thousands of small ways, one at a time, and counts which changes the tests notice. */
await command(async () => {
  const { ended } = startProgram(
    "mutation",
    [
      "node_modules/@stryker-mutator/core/bin/stryker.js",
      "run",
      "scripts/mutation/stryker.config.mjs",
      ...process.argv.slice(2),
    ],
    {},
    "shown",
  );
  const { code } = await ended;
  if (code !== 0)
    throw new CannotGoOn("Too many changes of the rules went unnoticed; they are listed above.");
});
