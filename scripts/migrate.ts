import { Client } from "pg";
import { CannotGoOn, command } from "./command";
import { migrate } from "./database/migrate";
import { markOf } from "./database/readiness";
import { withDatabase } from "./database/with-database";
import { isProduction } from "./settings";

await command(async () => {
  if (!isProduction()) return withDatabase(() => Promise.resolve());
  const url = process.env["DATABASE_URL"] ?? "";
  if (url === "") throw new CannotGoOn("Set DATABASE_URL to the database that shall be migrated.");
  const client = new Client({ connectionString: url });
  await client.connect();
  const { mark } = await markOf(client).finally(() => client.end());
  if (mark === "demo" || mark === "foreign")
    throw new CannotGoOn(
      "DATABASE_URL names a database that is not empty and not production's: nothing was changed.",
    );
  const applied = await migrate(url, "production");
  console.log(
    applied.length === 0 ? "The database is up to date." : `Applied ${applied.join(", ")}.`,
  );
});
