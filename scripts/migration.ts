import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { lastSchemaFile, migrationsFolder, schemaFile } from "./database/migrations";
import { schemaDifference } from "./database/schema-engine";

const name = process.argv[2] ?? "";
if (!/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error("Name the migration in lower case, such as: npm run migration -- add_rosters");
  process.exit(1);
}

const schema = readFileSync(schemaFile, "utf8");
const last = existsSync(lastSchemaFile) ? readFileSync(lastSchemaFile, "utf8") : null;
const sql = await schemaDifference(last, schema);
const moment = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
const folder = path.join(migrationsFolder, `${moment}_${name}`);
mkdirSync(folder, { recursive: true });
writeFileSync(
  path.join(folder, "migration.sql"),
  sql ?? "-- The schema has not changed: write this one by hand.\n",
);
writeFileSync(lastSchemaFile, schema);
console.log(path.relative(process.cwd(), path.join(folder, "migration.sql")));
