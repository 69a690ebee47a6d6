import path from "node:path";
import { ESLint } from "eslint";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");

// Only the rule about imports, without types, on files that need not exist.
const eslint = new ESLint({
  cwd: root,
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => ruleId === "no-restricted-imports",
});

async function refuses(file: string, specifier: string): Promise<boolean> {
  const [result] = await eslint.lintText(`import "${specifier}";\n`, {
    filePath: path.join(root, file),
  });
  const messages = result?.messages ?? [];
  expect(messages.filter(({ fatal }) => fatal === true)).toEqual([]);
  return messages.length > 0;
}

const page = "app/verify/page.tsx";
const component = "components/answer-panel.tsx";
const useCase = "lib/registry/register-credential.ts";
const state = "lib/states/az/policy.ts";
const rule = "lib/rules/term.ts";
const dates = "lib/dates.ts";
const script = "scripts/import.ts";

test.each([
  [page, "@/lib/db"],
  [page, "@/prisma/generated/client"],
  [page, "@prisma/client"],
  [page, "pg"],
  [page, "@/scripts/settings"],
  [page, "@/tests/support/sql"],
  [page, "../layout"],
  [component, "@/lib/db"],
  [component, "@/lib/registry/verify-credential"],
  [component, "@/lib/auth/session"],
  [component, "@/lib/states/registered"],
  [component, "@/lib/mail/send-email"],
  [component, "@/app/verify/actions"],
  [component, "@/prisma/generated/client"],
  [useCase, "@/app/verify/actions"],
  [useCase, "@/components/answer-panel"],
  [useCase, "@/scripts/settings"],
  [useCase, "@/tests/support/sql"],
  [useCase, "../result"],
  ["lib/i18n/messages.ts", "@/lib/db"],
  ["lib/links.ts", "@/lib/db"],
  ["lib/links.ts", "@/app/page"],
  [state, "@/lib/db"],
  [state, "@/lib/registry/verify-credential"],
  [state, "@/lib/auth/roles"],
  [state, "@/components/answer-panel"],
  [state, "react"],
  [state, "next/navigation"],
  [state, "@prisma/client"],
  [rule, "@/lib/states/registered"],
  [rule, "@/lib/registry/verify-credential"],
  [rule, "@/lib/db"],
  [rule, "react"],
  [rule, "next"],
  [rule, "pg"],
  [rule, "node:fs"],
  [dates, "@/lib/rules/term"],
  [dates, "react"],
  [dates, "next/server"],
  [script, "../lib/dates"],
])("%s must not import %s", async (file, specifier) => {
  expect(await refuses(file, specifier)).toBe(true);
});

test.each([
  [page, "@/lib/registry/verify-credential"],
  [page, "@/components/answer-panel"],
  [page, "@/lib/auth/session"],
  [page, "@/lib/dates"],
  [page, "next/navigation"],
  [page, "./actions"],
  [component, "@/components/ui/button"],
  [component, "@/lib/rules/decision"],
  [component, "@/lib/i18n/messages"],
  [component, "@/lib/dates"],
  [component, "react-aria-components"],
  [useCase, "@/lib/db"],
  [useCase, "@/prisma/generated/client"],
  [useCase, "@/lib/states/decide"],
  [useCase, "@/lib/result"],
  [useCase, "./find-credential"],
  ["lib/auth/session.ts", "@/lib/db"],
  ["lib/jobs/add-job.ts", "@/lib/db"],
  ["lib/history/record-event.ts", "@/lib/db"],
  ["lib/intake/import-register.ts", "@/lib/db"],
  [state, "@/lib/rules/term"],
  [state, "@/lib/states/az/parameters"],
  [state, "@/lib/dates"],
  [rule, "@/lib/dates"],
  [rule, "./decision"],
  [dates, "temporal-polyfill"],
  [script, "@/lib/registry/verify-credential"],
  [script, "./command"],
])("%s may import %s", async (file, specifier) => {
  expect(await refuses(file, specifier)).toBe(false);
});
