import { Client } from "pg";
import { CannotGoOn } from "@/scripts/command";
import { migrate } from "./migrate";
import { markOf } from "./readiness";

/** Held while a demo is prepared, so that two commands do not both seed it. */
const preparing = 20_260_102;

/** Makes a database the demo's: migrated, and seeded the first time. Refuses what is not empty and does not
 *  carry the demo's mark. */
export async function prepareDemo(url: string, say: (what: string) => void): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [preparing]);
    await prepare(client, url, say);
  } finally {
    await client.end();
  }
}

async function prepare(client: Client, url: string, say: (what: string) => void): Promise<void> {
  const { mark, seeded } = await markOf(client);
  if (mark === "foreign" || mark === "production")
    throw new CannotGoOn(
      "The database that DATABASE_URL names is not empty and not a demo's. The demo would mix its people into it: give it an empty database.",
    );
  if (mark === "demo" && !seeded) await client.query(startOver);

  const applied = await migrate(url, "demo");
  if (applied.length > 0) say(`Migrated the database: ${applied.join(", ")}.`);
  const { makeMissingKeys } = await import("@/lib/keys/make-keys");
  await makeMissingKeys();
  if (seeded) return;

  say("Seeding the demo's people and credentials…");
  const { seed } = await import("@/prisma/seed");
  await seed();
  await client.query("UPDATE installation SET seeded_at = now()");
}

/** The first seeding was cut short. Nobody can have used what it left, so it begins again from nothing. */
const startOver = `
  DROP SCHEMA IF EXISTS graphile_worker CASCADE;
  DROP SCHEMA public CASCADE;
  CREATE SCHEMA public`;
