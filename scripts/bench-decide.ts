import { spawnSync } from "node:child_process";
import { availableParallelism, loadavg } from "node:os";
import { registered } from "@/lib/states/registered";

/** How long `npm run -s decide` takes for 10,000 questions, its start included, beside its limit. */
const questions = 10_000;
const limit = 3;
const runs = 5;

const worked = registered.flatMap(({ cases }) => cases.map(({ ask }) => ask));
const lines = Array.from({ length: questions }, (_, id) =>
  JSON.stringify({ ...worked[id % worked.length], id }),
).join("\n");

const times = Array.from({ length: runs }, run).toSorted((a, b) => a - b);
const median = times[Math.floor(runs / 2)] ?? NaN;
console.log(
  [
    `${questions.toLocaleString("en-US")} questions: the ${worked.length} worked cases of every state, in turn`,
    `  each of ${runs} runs: ${times.map(inSeconds).join(", ")}`,
    `  the middle one: ${inSeconds(median)}, ${(median / limit).toFixed(2)} of the limit of ${inSeconds(limit)}`,
    `  at a load of ${(loadavg()[0] ?? NaN).toFixed(1)} on ${availableParallelism()} processors: above that number, the time is others' too`,
  ].join("\n"),
);
if (median > limit) process.exitCode = 1;

/** One run of the command, in seconds from its start to its end. */
function run(): number {
  const start = performance.now();
  const { stdout } = spawnSync("npm", ["run", "-s", "decide"], {
    input: lines,
    maxBuffer: 1024 ** 3,
    encoding: "utf8",
    stdio: ["pipe", "pipe", "inherit"],
  });
  const seconds = (performance.now() - start) / 1000;
  const answers = stdout.trimEnd().split("\n").length;
  if (answers !== questions) throw new Error(`There are ${answers} answers.`);
  return seconds;
}

function inSeconds(seconds: number): string {
  return `${seconds.toFixed(2)} s`;
}
