/** What `npm run mutate` changes, and which share of the changes the tests have to notice. */
export default {
  testRunner: "vitest",
  vitest: { configFile: "scripts/mutation/vitest.config.ts", related: false },
  plugins: ["@stryker-mutator/vitest-runner", import.meta.resolve("./prose.mjs")],
  ignorers: ["prose"],
  mutate: [
    "lib/{rules,states}/**/*.ts",
    // Worked cases are tests, and sentences decide nothing.
    "!lib/states/**/{,*-}cases.ts",
    "!lib/rules/worked-case.ts",
    "!lib/states/*/messages.ts",
    "!lib/rules/messages/{admission,common,education,practice,recognition,services,validity}.ts",
  ],
  ignorePatterns: [".data", ".next", "/app", "/components", "/public", "/prisma", "/tests/e2e"],
  coverageAnalysis: "perTest",
  concurrency: 2,
  reporters: ["clear-text", "html", "progress-append-only"],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: ".data/mutation.html" },
  incrementalFile: ".data/mutation.json",
  tempDirName: ".data/mutation",
  thresholds: { high: 95, low: 85, break: 85 },
};
