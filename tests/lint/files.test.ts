import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const elsewhere = new Set([
  "node_modules",
  ".next",
  ".data",
  ".git",
  "generated",
  "test-results",
  "coverage",
]);

function filesIn(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (elsewhere.has(entry.name)) return [];
    return entry.isDirectory() ? filesIn(place) : [place];
  });
}

const files = filesIn(".");
const code = files.filter((file) => /\.(tsx?|mjs)$/.test(file));

test("a file is named for what is in it", () => {
  const nameless = /^(utils?|helpers?|misc|types|index)\.(tsx?|mjs)$/;
  const found = code.filter((file) => nameless.test(path.basename(file)));
  // Next and the states have one each where the name is given.
  expect(found.filter((file) => file !== "lib/states/index.ts")).toEqual([]);
});

test("nothing tracks the place where it was written", () => {
  const places = /(?:^|[\s"'`(=])\/(?:work|home|root|Users)\/\w/;
  const texts = files.filter((file) =>
    /\.(tsx?|mjs|css|md|json|sql|prisma|ya?ml)$|run$/.test(file),
  );
  const found = texts
    .filter((file) => !file.endsWith("package-lock.json") && !file.startsWith("tests/fixtures/"))
    .filter((file) => places.test(readFileSync(path.join(root, file), "utf8")));
  expect(found).toEqual([]);
});

test("no test is left out or alone", () => {
  const marked = /\b(?:test|it|describe)\.(?:skip|only|todo|fixme|skipIf|runIf)\b/;
  const found = code
    .filter((file) => file.startsWith("tests/") && file !== "tests/lint/files.test.ts")
    .filter((file) => marked.test(readFileSync(path.join(root, file), "utf8")));
  expect(found).toEqual([]);
});

test("the check that lands changes runs all tests", () => {
  expect(readFileSync(path.join(root, ".ci/run"), "utf8")).toContain("npm test");
});
