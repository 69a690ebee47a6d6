import path from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": path.resolve(import.meta.dirname, "../..") } },
  // One file has nothing to be kept apart from, and a worker that stays is started once.
  test: { include: ["scripts/mutation/rule-tests.ts"], isolate: false },
});
