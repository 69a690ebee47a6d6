import { randomBytes } from "node:crypto";
import { expect, inject, test } from "vitest";
import { migrate } from "@/scripts/database/migrate";
import { prepareDemo } from "@/scripts/database/prepare-demo";
import { markOf, refuseUnready } from "@/scripts/database/readiness";
import { connect } from "@/tests/support/sql";

async function databaseWith(sql: string): Promise<string> {
  const url = new URL(inject("databaseServer"));
  const server = await connect(url.href);
  url.pathname = `other_${randomBytes(6).toString("hex")}`;
  await server.query(`CREATE DATABASE ${url.pathname.slice(1)}`);
  await server.end();
  const client = await connect(url.href);
  await client.query(sql);
  await client.end();
  return url.href;
}

async function tablesOf(url: string): Promise<number> {
  const client = await connect(url);
  const { rowCount } = await client.query("SELECT 1 FROM pg_tables WHERE schemaname = 'public'");
  await client.end();
  return rowCount ?? 0;
}

test("the demo refuses a database that holds something of somebody else, and leaves it as it is", async () => {
  const url = await databaseWith("CREATE TABLE payroll (id int)");
  await expect(prepareDemo(url, () => undefined)).rejects.toThrow("not empty and not a demo's");
  expect(await tablesOf(url)).toBe(1);
});

test("also when it lies in another schema", async () => {
  const url = await databaseWith("CREATE SCHEMA hr; CREATE TABLE hr.payroll (id int)");
  await expect(prepareDemo(url, () => undefined)).rejects.toThrow("not empty and not a demo's");
});

test("an extension alone is nobody's data", async () => {
  const url = await databaseWith("CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent");
  const client = await connect(url);
  expect(await markOf(client)).toEqual({ mark: "empty", seeded: false });
  await client.end();
});

test("the demo refuses production's database", async () => {
  const url = await databaseWith("SELECT 1");
  await migrate(url, "production");
  await expect(prepareDemo(url, () => undefined)).rejects.toThrow("not empty and not a demo's");
});

test("production refuses the demo's database", async () => {
  const url = await databaseWith("SELECT 1");
  await migrate(url, "demo");
  await expect(refuseUnready(url)).rejects.toThrow("a demo's database");
});

test("production refuses a database without its migrations, and says what to run", async () => {
  const url = await databaseWith("SELECT 1");
  await expect(refuseUnready(url)).rejects.toThrow("npm run migrate");
  await migrate(url, "production");
  await expect(refuseUnready(url)).resolves.toBeUndefined();
});
