import { randomUUID } from "node:crypto";
import { runMigrations as migrateJobs } from "graphile-worker";
import { Client } from "pg";
import { CannotGoOn } from "@/scripts/command";
import { migrations, type Migration } from "./migrations";

/** The lock that Prisma's own tools take while they migrate. */
const lock = 72707369;

/** What the database already has of Prisma's table of migrations; the official tools can go on from here. */
const table = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                  varchar(36) PRIMARY KEY NOT NULL,
    checksum            varchar(64) NOT NULL,
    finished_at         timestamptz,
    migration_name      varchar(255) NOT NULL,
    logs                text,
    rolled_back_at      timestamptz,
    started_at          timestamptz NOT NULL DEFAULT now(),
    applied_steps_count integer NOT NULL DEFAULT 0
  )`;

/** Brings a database and its job queue up to date, marks a new one as the demo's or production's, and returns
 *  the names of the migrations that it lacked. All are applied or none. Safe to run from several places at once. */
export async function migrate(
  url: string,
  mode: "demo" | "production",
): Promise<readonly string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [lock]);
    await client.query("SET client_min_messages = warning");
    const missing = await inTransaction(client, async () => {
      await client.query(table);
      const lacking = await missingFrom(client);
      for (const migration of lacking) await apply(client, migration);
      await client.query("INSERT INTO installation (mode) VALUES ($1) ON CONFLICT DO NOTHING", [
        mode,
      ]);
      return lacking;
    });
    await migrateJobs({ connectionString: url });
    return missing.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

async function inTransaction<Value>(client: Client, work: () => Promise<Value>): Promise<Value> {
  await client.query("BEGIN");
  try {
    const value = await work();
    await client.query("COMMIT");
    return value;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
}

/** The migrations that a database does not have yet, first to last. Changes nothing. */
export async function pendingMigrations(url: string): Promise<readonly string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ there: boolean }>(
      "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there",
    );
    const pending = rows[0]?.there === true ? await missingFrom(client) : migrations();
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

async function missingFrom(client: Client): Promise<readonly Migration[]> {
  const { rows } = await client.query<{ name: string; checksum: string; finished: boolean }>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  );
  const applied = new Map(rows.map((row) => [row.name, row]));
  const known = new Map(migrations().map((migration) => [migration.name, migration]));
  for (const row of rows) {
    const migration = known.get(row.name);
    if (migration === undefined)
      throw new CannotGoOn(
        `The database has the migration ${row.name}, which this version of the registry does not know. Use the version that made it, or a newer one.`,
      );
    if (!row.finished)
      throw new CannotGoOn(
        `The migration ${row.name} was begun and never finished. Restore a backup, or finish it by hand.`,
      );
    if (migration.checksum !== row.checksum)
      throw new CannotGoOn(
        `The migration ${row.name} was edited after this database had it. Take the edit back and add a new migration.`,
      );
  }
  return [...known.values()].filter(({ name }) => !applied.has(name));
}

async function apply(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query(sql);
  } catch (error) {
    throw new Error(`The migration ${name} failed; nothing was changed.`, { cause: error });
  }
  await client.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, clock_timestamp(), clock_timestamp(), 1)`,
    [randomUUID(), checksum, name],
  );
}
