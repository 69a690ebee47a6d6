import { findBrowser } from "./browser";
import { buildWhenStale } from "./build";
import {
  conclude,
  format,
  lint,
  report,
  typeCheck,
  unusedCode,
  type Check,
  type Tally,
} from "./checks";
import { inOneSentence } from "./command";
import { needDocumentTools } from "./document-tools";
import { journeys, vitest } from "./test-suites";

const build: Check = {
  name: "production build",
  run: async () => {
    await buildWhenStale(() => undefined);
    return { passed: 1, failed: 0, said: "" };
  },
};

const browser = toolsOrEnd();
const tallies: Tally[] = [];

// Lint takes as long as the other static checks together, and there are two cores.
const [linted, others] = await Promise.all([report(lint), inTurn([format, unusedCode, typeCheck])]);
tallies.push(linted, ...others);
tallies.push(
  ...(await inTurn([vitest("rules and units", "rules"), vitest("use cases", "database")])),
);
const built = await report(build);
tallies.push(built);
tallies.push(
  built.failed === 0
    ? await report(journeys(browser))
    : { passed: 0, failed: 1, said: "The journeys need the build." },
);
conclude(tallies);

async function inTurn(checks: readonly Check[]): Promise<readonly Tally[]> {
  const done: Tally[] = [];
  for (const check of checks) done.push(await report(check));
  return done;
}

/** What the checks need besides the packages of the project; answers where the browser is. */
function toolsOrEnd(): string {
  try {
    needDocumentTools();
    return findBrowser();
  } catch (error) {
    console.error(inOneSentence(error) ?? error);
    conclude([{ passed: 0, failed: 1, said: "" }]);
    throw error;
  }
}
