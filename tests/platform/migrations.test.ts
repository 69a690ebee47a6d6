import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { PrismaPg } from "@prisma/adapter-pg";
import { expect, inject, test } from "vitest";
import { migrate, pendingMigrations } from "@/scripts/database/migrate";
import { migrations, migrationsFolder, schemaFile } from "@/scripts/database/migrations";
import { schemaDifference, schemaEngine } from "@/scripts/database/schema-engine";
import { connect } from "@/tests/support/sql";

/** Indexes that the schema language cannot say; they are written by hand in a migration. */
const writtenByHand = [
  "person_name_likeness",
  "credential_person_id_state_kind_issued_on_key",
  "graduate_batch_program_id_sha256_key",
];

const ours = process.env["DATABASE_URL"] ?? "";
const schema = readFileSync(schemaFile, "utf8");

async function emptyDatabase(): Promise<string> {
  const url = new URL(inject("databaseServer"));
  const server = await connect(url.href);
  url.pathname = `empty_${randomBytes(6).toString("hex")}`;
  await server.query(`CREATE DATABASE ${url.pathname.slice(1)}`);
  await server.end();
  return url.href;
}

/** Columns, keys and indexes, as PostgreSQL words them. */
async function shapeOf(url: string): Promise<readonly string[]> {
  const client = await connect(url);
  const { rows } = await client.query<{ line: string }>(
    `
    SELECT table_name || '.' || column_name || ' ' || udt_name || ' ' || is_nullable || ' '
           || coalesce(column_default, '') || ' ' || coalesce(numeric_precision::text, '') AS line
    FROM information_schema.columns WHERE table_schema = 'public'
    UNION ALL
    SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(pg_constraint.oid)
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'f', 'u')
    UNION ALL
    SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND indexname <> ALL($1)
    ORDER BY line`,
    [writtenByHand],
  );
  await client.end();
  return rows.map(({ line }) => line).filter((line) => !line.includes("_prisma_migrations"));
}

test("the migrations make what the schema says, and nothing else", async () => {
  const bySchema = await emptyDatabase();
  const client = await connect(bySchema);
  await client.query((await schemaDifference(null, schema)) ?? "");
  await client.end();
  expect(await shapeOf(ours)).toEqual(await shapeOf(bySchema));
});

test("there is a migration for every change of the schema", () => {
  const last = readFileSync(`${migrationsFolder}/last-schema.prisma`, "utf8");
  expect(last, "run: npm run migration -- NAME").toBe(schema);
});

test("Prisma's own engine finds the history complete and unedited", async () => {
  const engine = await schemaEngine(new PrismaPg({ connectionString: ours }));
  const found = await engine.diagnoseMigrationHistory({
    migrationsList: {
      baseDir: migrationsFolder,
      lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
      shadowDbInitScript: "",
      migrationDirectories: migrations().map(({ name, sql }) => ({
        path: name,
        migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
      })),
    },
    optInToShadowDatabase: false,
    filters: { externalTables: [], externalEnums: [] },
  });
  engine.free();
  expect(found).toMatchObject({
    hasMigrationsTable: true,
    editedMigrationNames: [],
    failedMigrationNames: [],
    history: null,
  });
});

test("two commands that migrate at once apply every migration once", async () => {
  const url = await emptyDatabase();
  expect(await pendingMigrations(url)).toHaveLength(migrations().length);
  const [first, second] = await Promise.all([migrate(url, "demo"), migrate(url, "demo")]);
  expect([...first, ...second]).toEqual(migrations().map(({ name }) => name));
  expect(await pendingMigrations(url)).toEqual([]);
});

test("a database of a newer version is left alone", async () => {
  const url = await emptyDatabase();
  await migrate(url, "demo");
  const client = await connect(url);
  await client.query(`UPDATE _prisma_migrations SET migration_name = '29990101000000_later'
                      WHERE migration_name LIKE '%safeguards'`);
  await client.end();
  await expect(migrate(url, "demo")).rejects.toThrow(
    "which this version of the registry does not know",
  );
});

test("a migration that was edited afterwards is refused", async () => {
  const url = await emptyDatabase();
  await migrate(url, "demo");
  const client = await connect(url);
  await client.query(
    "UPDATE _prisma_migrations SET checksum = 'other' WHERE migration_name LIKE '%house'",
  );
  await client.end();
  await expect(pendingMigrations(url)).rejects.toThrow("was edited after this database had it");
});

test("jobs can be added as soon as the database is migrated", async () => {
  const client = await connect();
  const { rows } = await client.query(
    "SELECT (graphile_worker.add_job('any')).id IS NOT NULL AS added",
  );
  expect(rows).toEqual([{ added: true }]);
  await client.end();
});
