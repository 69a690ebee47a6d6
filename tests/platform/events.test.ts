import type { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect, refusalOf } from "@/tests/support/sql";

let client: Client;

beforeAll(async () => {
  client = await connect();
  await client.query(
    `INSERT INTO event (id, type, effective_on, actor_role)
     VALUES (gen_random_uuid(), 'credential-registered', '2025-01-15', 'registrar')`,
  );
});

afterAll(() => client.end());

test.each(["UPDATE event SET type = 'other'", "DELETE FROM event", "TRUNCATE event"])(
  "what happened cannot be undone by %s",
  async (sql) => {
    expect(await refusalOf(client, sql)).toMatch("an event cannot be changed or deleted");
  },
);

test("nor as a replica, nor by emptying what events point to", async () => {
  await client.query("SET session_replication_role = replica");
  expect(await refusalOf(client, "DELETE FROM event")).toMatch("an event cannot be changed");
  await client.query("RESET session_replication_role");
  expect(await refusalOf(client, "TRUNCATE person CASCADE")).toMatch("an event cannot be changed");
});

test("what no event mentions can still be deleted", async () => {
  expect(await refusalOf(client, "DELETE FROM person")).toBeNull();
});
