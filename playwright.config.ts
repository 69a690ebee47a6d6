import { defineConfig } from "playwright/test";
import { findBrowser } from "@/scripts/browser";

export default defineConfig({
  testDir: "tests/e2e",
  globalSetup: "tests/support/demo-server.ts",
  outputDir: "test-results",
  // One demo, one browser: the journeys share its people and its two cores.
  workers: 1,
  // Two halves of the journeys may share two slow processors: long enough that only what never comes is missed.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  use: {
    // The demo's address is known once it is up, and then every worker reads this file again.
    ...(process.env["DEMO_ADDRESS"] !== undefined && { baseURL: process.env["DEMO_ADDRESS"] }),
    viewport: { width: 1280, height: 800 },
    locale: "en-US",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        "--disable-background-networking",
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ],
    },
  },
});
