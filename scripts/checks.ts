import { spawn } from "node:child_process";
import { root } from "./start-program";

/** How many checks of a kind passed and failed, and what must be said about the failed ones. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly said: string;
}

/** A check with its name. */
export interface Check {
  readonly name: string;
  readonly run: () => Promise<Tally>;
}

/** The program of a package, such as `prettier/bin/prettier.cjs`, and its arguments. */
export type ToolCommand = readonly [program: string, ...args: string[]];

const prettier: ToolCommand = ["prettier/bin/prettier.cjs", "--check", "."];
const eslint: ToolCommand = ["eslint/bin/eslint.js", ".", "--max-warnings", "0"];
const routeTypes: ToolCommand = ["next/dist/bin/next", "typegen"];
const types: ToolCommand = ["typescript/bin/tsc", "--noEmit", "--incremental", "false"];
const unused: ToolCommand = ["knip/bin/knip.js", "--no-progress"];

/** Prettier's layout of every file. */
export const format = checkBy("format", prettier);

/** The linter on the whole tree. */
export const lint = checkBy("lint", eslint);

/** The compiler on the whole tree, after Next has written the types of the routes. */
export const typeCheck = checkBy("types", routeTypes, types);

/** Code, files and packages that nothing uses. */
export const unusedCode = checkBy("unused code", unused);

function checkBy(name: string, ...commands: ToolCommand[]): Check {
  return {
    name,
    run: async () => {
      for (const command of commands) {
        const { code, output } = await runTool(command);
        if (code !== 0) return { passed: 0, failed: 1, said: output };
      }
      return { passed: 1, failed: 0, said: "" };
    },
  };
}

/** Runs a package's program to its end. It shares our terminal's signals, so that Ctrl-C ends it too. */
export function runTool(
  [program, ...args]: ToolCommand,
  variables: Readonly<Record<string, string>> = {},
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`node_modules/${program}`, ...args], {
      cwd: root,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...variables },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (chunk) => (output += String(chunk)));
    child.stderr.on("data", (chunk) => (output += String(chunk)));
    child.on("error", (error) => {
      resolve({ code: 1, output: error.message });
    });
    child.on("close", (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Runs a check, says how it went and answers its tally. What goes wrong with the check itself counts as a failure. */
export async function report({ name, run }: Check): Promise<Tally> {
  const begun = Date.now();
  const tally = await run().catch((error: unknown) => ({
    passed: 0,
    failed: 1,
    said: String(error),
  }));
  const seconds = ((Date.now() - begun) / 1000).toFixed(0);
  if (tally.said !== "") console.log(`\n${tally.said.trimEnd()}`);
  const mark = tally.failed === 0 ? "ok    " : "FAILED";
  console.log(`${mark}  ${name}: ${tally.passed} passed, ${tally.failed} failed (${seconds} s)`);
  return tally;
}

/** Ends with the sum of all tallies as the last line, and exit code 1 when anything failed. */
export function conclude(tallies: readonly Tally[]): void {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
