import { Client } from "pg";
import { CannotGoOn } from "@/scripts/command";
import { pendingMigrations } from "./migrate";

/** What a database is, by the mark in it: nobody's yet, the demo's, production's, or somebody else's. */
export type Mark = "empty" | "demo" | "production" | "foreign";

/** Looks at a database without changing it. `seeded` says whether the demo's first seeding came to its end. */
export async function markOf(client: Client): Promise<{ mark: Mark; seeded: boolean }> {
  const { rows: found } = await client.query<{ tables: number; marked: boolean }>(
    `SELECT count(*)::integer AS tables, to_regclass('public.installation') IS NOT NULL AS marked
     FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
     WHERE relkind IN ('r', 'p', 'v', 'm', 'f', 'S') AND nspname <> 'information_schema'
       AND nspname NOT LIKE 'pg\\_%'
       AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = pg_class.oid AND deptype = 'e')`,
  );
  if (found[0]?.tables === 0) return { mark: "empty", seeded: false };
  if (found[0]?.marked !== true) return { mark: "foreign", seeded: false };
  const { rows } = await client.query<{ mode: Mark; seeded: boolean }>(
    "SELECT mode, seeded_at IS NOT NULL AS seeded FROM installation",
  );
  return { mark: rows[0]?.mode ?? "foreign", seeded: rows[0]?.seeded ?? false };
}

/** Production does not begin on a database that is not its own or that lacks migrations. */
export async function refuseUnready(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { mark } = await markOf(client).finally(() => client.end());
  if (mark === "demo")
    throw new CannotGoOn("DATABASE_URL names a demo's database. Production needs one of its own.");
  if (mark === "foreign")
    throw new CannotGoOn(
      "DATABASE_URL names a database that is not empty and not a registry's. Production needs one of its own.",
    );
  const pending = await pendingMigrations(url);
  if (pending.length > 0)
    throw new CannotGoOn(
      `The database lacks ${String(pending.length)} of this version's migrations. Back it up, then run: npm run migrate`,
    );
  await refuseKeysOfDemo(url);
}

/** Documents of production are signed by keys of its own: every purpose has one, and none ever was a demonstration's. */
async function refuseKeysOfDemo(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client
    .query<{ purposes: number; demonstration: boolean | null }>(
      `SELECT count(DISTINCT purpose) FILTER (WHERE retired_at IS NULL)::integer AS purposes,
         bool_or(demonstration) AS demonstration
       FROM signing_key`,
    )
    .finally(() => client.end());
  if (rows[0]?.demonstration === true)
    throw new CannotGoOn(
      "This database holds signing keys that were made for a demonstration. Production needs keys of its own, in a database of its own.",
    );
  if (rows[0]?.purposes !== 4)
    throw new CannotGoOn("There are no keys to sign documents with. Run: npm run keys -- make");
}
