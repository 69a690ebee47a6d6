import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Where the migrations are: a folder each, named by its moment and subject. */
export const migrationsFolder = path.resolve(import.meta.dirname, "../../prisma/migrations");

/** The schema as of the last migration, to compare with the schema of today. */
export const lastSchemaFile = path.join(migrationsFolder, "last-schema.prisma");

/** The schema as it should be. */
export const schemaFile = path.resolve(migrationsFolder, "../schema.prisma");

/** A step of the database's history. The checksum is Prisma's: SHA-256 of the file, in hexadecimal. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** Every migration, first to last. */
export function migrations(): readonly Migration[] {
  return readdirSync(migrationsFolder)
    .sort()
    .map((name) => ({ name, file: path.join(migrationsFolder, name, "migration.sql") }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => {
      const sql = readFileSync(file, "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}
