import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { z } from "zod";
import { runTool, type Check, type Tally, type ToolCommand } from "./checks";

const VitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const PlaywrightReport = z.object({
  errors: z.array(z.unknown()),
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

/** The tests of one Vitest project. A test that is skipped counts as failed: it says nothing. */
export function vitest(name: string, project: "rules" | "database"): Check {
  return {
    name,
    run: () =>
      suite(
        (file) => [
          [
            "vitest/vitest.mjs",
            "run",
            "--project",
            project,
            "--reporter=dot",
            "--reporter=json",
            `--outputFile.json=${file}`,
          ],
          {},
        ],
        (text) => {
          const found = VitestReport.parse(text);
          const unread = found.testResults.filter(
            ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
          );
          return {
            passed: found.numPassedTests,
            failed:
              found.numFailedTests + found.numPendingTests + found.numTodoTests + unread.length,
          };
        },
      ),
  };
}

/** So many halves of the journeys run side by side, each on a demo of its own: the files of each keep their order. */
const shards = 2;

/** The journeys in a browser, with the demos they need. */
export function journeys(browser: string): Check {
  return {
    name: "journeys",
    run: async () => {
      const tallies = await Promise.all(
        Array.from({ length: shards }, (_, index) => shard(index + 1, browser)),
      );
      return {
        passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
        failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
        said: tallies
          .map(({ said }) => said)
          .join("\n")
          .trim(),
      };
    },
  };
}

function shard(number: number, browser: string): Promise<Tally> {
  const of = `${String(number)}/${String(shards)}`;
  return suite(
    (file) => [
      [
        "playwright/cli.js",
        "test",
        "--reporter=dot,json",
        `--shard=${of}`,
        `--output=test-results/${String(number)}`,
      ],
      { CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file, FORCE_COLOR: "0" },
    ],
    (text) => {
      const { stats, errors } = PlaywrightReport.parse(text);
      return {
        passed: stats.expected,
        failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
      };
    },
  );
}

type Counted = Pick<Tally, "passed" | "failed">;

async function suite(
  command: (reportFile: string) => readonly [ToolCommand, Readonly<Record<string, string>>],
  count: (report: unknown) => Counted,
): Promise<Tally> {
  const folder = mkdtempSync(path.join(tmpdir(), "registry-report-"));
  const file = path.join(folder, "report.json");
  try {
    const { code, output } = await runTool(...command(file));
    const counted = countedFrom(file, count);
    // A run that fails without a failed test, such as by an error after the last one, has failed all the same.
    const failed = code === 0 ? counted.failed : Math.max(counted.failed, 1);
    return { passed: counted.passed, failed, said: failed === 0 ? "" : output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countedFrom(file: string, count: (report: unknown) => Counted): Counted {
  try {
    return count(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return { passed: 0, failed: 1 };
  }
}
