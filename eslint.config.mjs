import js from "@eslint/js";
import importX from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";
import { explainedDisables } from "./scripts/lint/explained-disables.mjs";
import { importsOf } from "./scripts/lint/imports.mjs";
import { everywhere, exceptCasts, outsideStates, productOnly } from "./scripts/lint/syntax.mjs";

export default defineConfig(
  globalIgnores([
    ".next/",
    ".data/",
    "prisma/generated/",
    "coverage/",
    "test-results/",
    "next-env.d.ts",
  ]),
  {
    files: ["**/*.{ts,tsx,mjs}"],
    extends: [
      js.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    plugins: { house: { rules: { "explained-disables": explainedDisables } }, "import-x": importX },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/dot-notation": ["error", { allowIndexSignaturePropertyAccess: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { attributes: false } },
      ],
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      eqeqeq: "error",
      // TypeScript knows better which names exist.
      "no-undef": "off",
      "house/explained-disables": "error",
      "import-x/no-duplicates": ["error", { "prefer-inline": true }],
      "no-console": "error",
      "no-restricted-syntax": ["error", ...everywhere, ...outsideStates],
      "prefer-const": "error",
    },
  },
  {
    // Actions and route handlers are asynchronous by contract, also when they have nothing to wait for.
    files: ["app/**"],
    rules: { "@typescript-eslint/require-await": "off" },
  },
  { files: ["app/**", "components/**"], extends: [reactHooks.configs.flat.recommended] },
  {
    files: ["app/**", "components/**", "lib/**"],
    rules: {
      "no-restricted-syntax": ["error", ...everywhere, ...outsideStates, ...productOnly],
    },
  },
  {
    files: ["lib/states/**"],
    rules: { "no-restricted-syntax": ["error", ...everywhere, ...productOnly] },
  },
  {
    files: ["lib/rules/**", "lib/states/**"],
    rules: {
      "no-restricted-globals": ["error", { name: "Date", message: "Rules are given their day." }],
    },
  },
  {
    files: ["lib/env.ts"],
    rules: { "no-restricted-syntax": ["error", ...everywhere, ...outsideStates] },
  },
  {
    // The one place where a string becomes a day.
    files: ["lib/dates.ts"],
    rules: { "no-restricted-syntax": ["error", ...exceptCasts, ...outsideStates, ...productOnly] },
  },
  { files: ["scripts/**", "tests/**"], rules: { "no-console": "off" } },
  {
    // What runs before the packages are installed, or knows nothing of ours, has no parser for the JSON it reads.
    files: ["scripts/*.mjs", "tests/certificates/stranger.mjs"],
    rules: {
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  ...importsOf,
);
