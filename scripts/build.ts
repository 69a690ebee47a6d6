import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CannotGoOn } from "./command";
import { lock } from "./lock.mjs";
import { root, startProgram } from "./start-program";

/** What the build is made from. Whatever else changes does not make it stale. */
const sources = [
  "app",
  "components",
  "lib",
  "public",
  "prisma/schema.prisma",
  "instrumentation.ts",
  "next.config.ts",
  "package-lock.json",
  "postcss.config.mjs",
  "proxy.ts",
  "tsconfig.json",
];

/** Nothing of these gets into the build; modules that read the configuration only want to find some. */
const placeholders = {
  REGISTRY_MODE: "demo",
  DATABASE_URL: "postgresql://build.invalid/registry",
  AUTH_SECRET: "placeholder-while-building-placeholder",
  LINK_SECRET: "placeholder-while-building-placeholder",
  KEYS_SECRET: "placeholder-while-building-placeholder",
  PUBLIC_URL: "http://build.invalid",
  NODE_ENV: "production",
  NEXT_TELEMETRY_DISABLED: "1",
} as const;

/** Builds the web application when its sources have changed since the last time. Answers whether it did. */
export async function buildWhenStale(say: (what: string) => void): Promise<boolean> {
  const unlock = lock("build");
  try {
    const stamp = path.join(root, ".next/.built-from");
    const wanted = hashOf(sources);
    if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return false;
    rmSync(stamp, { force: true });
    say("Building the pages (about half a minute)…");
    await build();
    writeFileSync(stamp, wanted);
    return true;
  } finally {
    unlock();
  }
}

async function build(): Promise<void> {
  const next = startProgram("build", ["node_modules/next/dist/bin/next", "build"], placeholders);
  const { code, output } = await next.ended;
  if (code === 0 && existsSync(path.join(root, ".next/BUILD_ID"))) return;
  if (/ENOSPC|no space left/i.test(output)) throw new Error("no space left on device");
  throw new CannotGoOn(`${output.trim()}\nThe build failed: what went wrong is above.`);
}

function hashOf(places: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of places.flatMap(filesIn)) {
    hash.update(`${file}\0`).update(readFileSync(path.join(root, file)));
  }
  return hash.digest("hex");
}

function filesIn(place: string): readonly string[] {
  const at = path.join(root, place);
  if (!existsSync(at)) return [];
  if (!statSync(at).isDirectory()) return [place];
  return readdirSync(at)
    .sort()
    .flatMap((name) => filesIn(path.join(place, name)));
}
