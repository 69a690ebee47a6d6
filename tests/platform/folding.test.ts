import type { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect } from "@/tests/support/sql";

let client: Client;

beforeAll(async () => {
  client = await connect();
});

afterAll(() => client.end());

async function folded(kind: "fold_name" | "fold_email", text: string): Promise<unknown> {
  const { rows } = await client.query<{ folded: string }>(`SELECT ${kind}($1) AS folded`, [text]);
  return rows[0]?.folded;
}

test.each([
  ["Núñez-O'Brien", "nunezobrien"],
  ["  DE LA  CRUZ ", "delacruz"],
  ["e\u0301lan", "elan"],
  ["Đặng Łukasz", "danglukasz"],
  ["Straße", "strasse"],
  ["Иванова", "иванова"],
  ["李 小龙", "李小龙"],
  ["हिंदी", "हिंदी"],
  ["İpek", "ipek"],
  ["Ann 3rd", "ann3rd"],
  ["—", ""],
])("the name %s is looked up as %s", async (name, expected) => {
  expect(await folded("fold_name", name)).toBe(expected);
});

test.each([
  [" Ada@Example.ORG\t", "ada@example.org"],
  ["josé.ñ@example.org", "josé.ñ@example.org"],
])("the address %s is looked up as %s", async (address, expected) => {
  expect(await folded("fold_email", address)).toBe(expected);
});

test("names, addresses, users and programs are folded as they are written and changed", async () => {
  await client.query(`
    INSERT INTO person (id) VALUES ('00000000-0000-7000-8000-000000000001');
    INSERT INTO person_name (id, person_id, given, family, source)
      VALUES (gen_random_uuid(), '00000000-0000-7000-8000-000000000001', 'José', 'Núñez', 'registrar');
    INSERT INTO person_email (id, person_id, address, source)
      VALUES (gen_random_uuid(), '00000000-0000-7000-8000-000000000001', 'Jose@Example.org', 'registrar');
    UPDATE person_name SET family = 'Ibáñez';
  `);
  const { rows } = await client.query(
    "SELECT folded_given, folded_family, folded FROM person_name JOIN person_email USING (person_id)",
  );
  expect(rows).toEqual([
    { folded_given: "jose", folded_family: "ibanez", folded: "jose@example.org" },
  ]);
});

test("two users cannot have the same address in other letters", async () => {
  await client.query(
    "INSERT INTO app_user (id, email, folded) VALUES (gen_random_uuid(), 'ada@example.org', '')",
  );
  const again = client.query(
    "INSERT INTO app_user (id, email, folded) VALUES (gen_random_uuid(), 'ADA@example.org', '')",
  );
  await expect(again).rejects.toThrow("app_user_folded_key");
});
