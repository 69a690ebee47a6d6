import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");

function decideLines(input: string): { readonly status: number | null; readonly lines: string[] } {
  const { status, stdout } = spawnSync(process.execPath, ["--import", "tsx", "scripts/decide.ts"], {
    cwd: root,
    input,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, lines: stdout.split("\n").filter((line) => line !== "") };
}

const question = (id: number, on: string): string =>
  JSON.stringify({
    id,
    question: "standing",
    state: "AZ",
    credential: "PRSS",
    on,
    facts: { issuedOn: "2020-01-01" },
  });

it("the command answers a question a line, in their order", () => {
  const input = Array.from({ length: 500 }, (_, id) => question(id, "2026-01-01")).join("\n");
  const { status, lines } = decideLines(input);
  expect(status).toBe(0);
  expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject(
    Array.from({ length: 500 }, (_, id) => ({ id, validity: { outcome: "valid" } })),
  );
}, 30_000);

it("the command puts an error in its place, answers the others, and exits with 1", () => {
  const input = [
    question(1, "2026-01-01"),
    "{",
    question(3, "2026-02-30"),
    question(4, "2026-01-01"),
  ];
  const { status, lines } = decideLines(`${input.join("\r\n")}\n`);
  expect(status).toBe(1);
  expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
    { id: 1, validity: { outcome: "valid" } },
    { id: null, error: { code: "not-json", path: "" } },
    { id: 3, error: { code: "not-a-day", path: "/on" } },
    { id: 4, validity: { outcome: "valid" } },
  ]);
}, 30_000);
