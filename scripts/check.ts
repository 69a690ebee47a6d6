import { conclude, format, lint, report, typeCheck, type Tally } from "./checks";
import { vitest } from "./test-suites";

const tallies: Tally[] = [];
for (const check of [format, lint, typeCheck, vitest("rules and units", "rules")])
  tallies.push(await report(check));
conclude(tallies);
