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
  await expect(refuseUnready(url)).rejects.toThrow("npm run keys -- make");
});

/** Keys of every purpose but the ones named, as `npm run keys -- make` leaves them. */
function keysBut(missing: string, demonstration: boolean): string {
  return `INSERT INTO signing_key (id, purpose, algorithm, public_key, certificate, demonstration)
    SELECT purpose || '-1', purpose, 'RSA', '\\x00',
      CASE WHEN purpose IN ('root', 'seal') THEN '\\x00'::bytea END, ${String(demonstration)}
    FROM unnest(ARRAY['root', 'seal', 'assertion', 'mail']) purpose WHERE purpose <> '${missing}'`;
}

test.each([
  ["with a key for every purpose is ready", keysBut("none", false), null],
  ["that lacks a key is not", keysBut("assertion", false), "npm run keys -- make"],
  ["with a demonstration's keys is not", keysBut("none", true), "made for a demonstration"],
  [
    "whose demonstration's keys were rotated away is not, since what they signed would still pass",
    `${keysBut("none", true)}; UPDATE signing_key SET retired_at = now();
     UPDATE signing_key SET id = 'old-' || id; ${keysBut("none", false)}`,
    "made for a demonstration",
  ],
])("production's database %s", async (_what, sql, refusal) => {
  const url = await databaseWith("SELECT 1");
  await migrate(url, "production");
  const client = await connect(url);
  await client.query(sql);
  await client.end();
  if (refusal === null) await expect(refuseUnready(url)).resolves.toBeUndefined();
  else await expect(refuseUnready(url)).rejects.toThrow(refusal);
});
