import { spawnSync } from "node:child_process";
import { Client } from "pg";
import { command } from "./command";
import { prepareDemo } from "./database/prepare-demo";
import { reachDatabase } from "./database/with-database";
import { provideSettings } from "./settings";

/** Lists of 5,000 graduates in a database of their own, read and worked off by a process of its own. */
await command(async () => {
  provideSettings();
  const letGo = await reachDatabase((what) => {
    console.error(what);
  });
  const name = `bench_batches_${String(process.pid)}`;
  const server = process.env["DATABASE_URL"] ?? "";
  await ask(server, `create database ${name}`);
  const own = new URL(server);
  own.pathname = name;
  process.env["DATABASE_URL"] = own.href;
  try {
    await prepareDemo(own.href, () => undefined);
    const { db } = await import("@/lib/db");
    await db.$disconnect();
    const run = ["--import", "tsx", "scripts/bench/work-off-batches.ts"];
    const { status } = spawnSync(process.execPath, run, { stdio: "inherit" });
    process.exitCode = status ?? 1;
  } finally {
    await ask(server, `drop database ${name} with (force)`);
    await letGo();
  }
});

async function ask(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}
