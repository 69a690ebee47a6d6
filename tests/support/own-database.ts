import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { afterAll, inject } from "vitest";
import { templateDatabase } from "./database-server";

// Every test file has a database of its own, a copy of the migrated template. The configuration is set before the
// test imports anything that reads it.

const server = inject("databaseServer");
const name = `test_${randomBytes(6).toString("hex")}`;
const url = new URL(server);
url.pathname = name;

await onServer(`CREATE DATABASE ${name} TEMPLATE ${templateDatabase}`);

Object.assign(process.env, {
  REGISTRY_MODE: "demo",
  DATABASE_URL: url.href,
  AUTH_SECRET: "a-secret-of-the-tests-for-sign-in-and-sessions",
  LINK_SECRET: "a-secret-of-the-tests-for-unguessable-links-ok",
  KEYS_SECRET: "a-secret-of-the-tests-for-the-keys-that-sign-it",
  PUBLIC_URL: "http://registry.test",
  MAIL_FROM: "Peer Credential Registry <registry@registry.test>",
  LOG_LEVEL: "silent",
});

afterAll(async () => {
  await onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
});

async function onServer(sql: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(sql);
  await client.end();
}
