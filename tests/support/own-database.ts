import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { afterAll, inject } from "vitest";
import { templateDatabase } from "./database-server";
import { testEnvironment } from "./environment";

// Every test file has a database of its own, a copy of the migrated template. The configuration is set before the
// test imports anything that reads it.

const server = inject("databaseServer");
const name = `test_${randomBytes(6).toString("hex")}`;
const url = new URL(server);
url.pathname = name;

await onServer(`CREATE DATABASE ${name} TEMPLATE ${templateDatabase}`);

Object.assign(process.env, testEnvironment(url.href));

afterAll(async () => {
  await onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
});

async function onServer(sql: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(sql);
  await client.end();
}
