import path from "node:path";
import { defineConfig } from "vitest/config";

const alias = {
  "@": import.meta.dirname,
  "server-only": path.join(import.meta.dirname, "tests/support/empty-module.ts"),
};

/** Rooms whose tests need nothing but the code. */
const pure = ["rules", "states", "lint", "i18n", "components"].map(
  (room) => `tests/${room}/**/*.test.{ts,tsx}`,
);

export default defineConfig({
  test: {
    // Vitest leaves one processor of two idle; a test that waits for its database leaves the other so.
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: { name: "rules", include: ["tests/*.test.ts", ...pure], testTimeout: 120_000 },
      },
      {
        resolve: { alias },
        test: {
          name: "database",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/*.test.ts", ...pure, "tests/e2e/**"],
          globalSetup: "tests/support/database-server.ts",
          setupFiles: "tests/support/own-database.ts",
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
