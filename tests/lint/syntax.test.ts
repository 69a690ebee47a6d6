import path from "node:path";
import { ESLint } from "eslint";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const ours = new Set(["no-restricted-syntax", "no-restricted-globals", "house/explained-disables"]);

const eslint = new ESLint({
  cwd: root,
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => ours.has(ruleId),
});

async function complaints(file: string, code: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: path.join(root, file) });
  return (result?.messages ?? [])
    .filter(({ severity }) => severity === 2)
    .map(({ ruleId }) => ruleId);
}

const anywhere = "lib/registry/register-credential.ts";

test.each([
  ["an enumeration", anywhere, "export enum Outcome { Valid }"],
  ["a barrel", anywhere, 'export * from "./find-credential";'],
  ["a cast", anywhere, "export const day = String(1) as Day;"],
  ["a class that is no error", anywhere, "export class Registry {}"],
  [
    "a comparison with a state's code",
    anywhere,
    'export const own = (state: string) => state === "AZ";',
  ],
  ["a state's code on the left", anywhere, 'export const own = (state: string) => "IL" !== state;'],
  [
    "a switch by state",
    anywhere,
    'export function of(s: string) { switch (s) { case "MT": return 1; default: return 2; } }',
  ],
  ["the environment", anywhere, "export const mode = process.env.MODE;"],
  ["the clock in a rule", "lib/rules/term.ts", "export const now = () => new Date();"],
  ["an unexplained exception", anywhere, "// eslint-disable-next-line eqeqeq\nexport const a = 1;"],
])("%s is refused", async (_what, file, code) => {
  expect(await complaints(file, code)).not.toEqual([]);
});

test.each([
  ["`as const`", anywhere, "export const roles = ['registrar'] as const;"],
  ["an error of our own", anywhere, "export class NotSent extends Error {}"],
  [
    "a state's code in its folder",
    "lib/states/registered.ts",
    'export const own = (state: string) => state === "AZ";',
  ],
  [
    "a comparison with another word",
    anywhere,
    'export const ok = (word: string) => word === "valid";',
  ],
  ["the environment in its one place", "lib/env.ts", "export const mode = process.env.MODE;"],
  ["a string that becomes a day", "lib/dates.ts", "export const day = String(1) as PlainDate;"],
  [
    "an explained exception",
    anywhere,
    "// eslint-disable-next-line eqeqeq -- both null and undefined\nexport const a = 1;",
  ],
])("%s is allowed", async (_what, file, code) => {
  expect(await complaints(file, code)).toEqual([]);
});
