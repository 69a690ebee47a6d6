import { Client } from "pg";

/** A connection of its own to a test's database (or another), for what the product itself would never do. */
export async function connect(url = process.env["DATABASE_URL"] ?? ""): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}

/** The name of the constraint or the message with which the database refuses this statement; null when it does not.
 *  Whatever it did is undone. */
export async function refusalOf(client: Client, sql: string): Promise<string | null> {
  await client.query("BEGIN");
  try {
    await client.query(sql);
    return null;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const constraint = "constraint" in error ? error.constraint : undefined;
    return typeof constraint === "string" ? constraint : error.message;
  } finally {
    await client.query("ROLLBACK");
  }
}
