import { standing } from "@/lib/states/standing";
import { bareCrss, barePrss, type BareAnswer } from "./bench/bare";
import { engineCrss, enginePrss } from "./bench/general-engine";
import { crss, prss, type Subject } from "./bench/subjects";

/** Decisions for each second of processor time: ours, json-rules-engine's, and a bare function's, in one run. */
const seconds = 2;

interface Contest {
  readonly subject: Subject;
  readonly bare: (facts: Subject["facts"], on: Subject["on"]) => BareAnswer;
  readonly engine: (facts: Subject["facts"], on: Subject["on"]) => Promise<number>;
}

const contests: readonly Contest[] = [
  { subject: prss, bare: barePrss, engine: enginePrss() },
  { subject: crss, bare: bareCrss, engine: engineCrss() },
];

for (const { subject, bare, engine } of contests) {
  const { facts, on } = subject;
  const ours = measure(() => standing(subject, facts, on));
  const theirs = await measureSlow(() => engine(facts, on));
  const byHand = measure(() => bare(facts, on));
  console.log(subject.label);
  report("this registry, with reasons and sources", ours);
  report("json-rules-engine, hours summed beforehand", theirs);
  report("a bare function, no reasons", byHand);
  console.log(`  ${(ours / theirs).toFixed(1)} times json-rules-engine\n`);
}

/** Runs for a while to warm up, then counts. */
function measure(run: () => unknown): number {
  const counted = (milliseconds: number): number => {
    const start = spent();
    let runs = 0;
    while (spent() - start < milliseconds) {
      for (let index = 0; index < 500; index += 1) run();
      runs += 500;
    }
    return (runs / (spent() - start)) * 1000;
  };
  counted(500);
  return counted(seconds * 1000);
}

async function measureSlow(run: () => Promise<unknown>): Promise<number> {
  const counted = async (milliseconds: number): Promise<number> => {
    const start = spent();
    let runs = 0;
    while (spent() - start < milliseconds) {
      for (let index = 0; index < 100; index += 1) await run();
      runs += 100;
    }
    return (runs / (spent() - start)) * 1000;
  };
  await counted(500);
  return counted(seconds * 1000);
}

/** The processor's time that this process has used, in milliseconds: other work on the machine does not count. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function report(what: string, perSecond: number): void {
  console.log(`  ${what}: ${Math.round(perSecond).toLocaleString("en-US")} a second`);
}
