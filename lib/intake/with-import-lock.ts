import { Client } from "pg";
import { env } from "@/lib/env";
import { log } from "@/lib/log";

/**
 * Does `work` while nobody else imports into this state's register; `onWait` is called when somebody
 * does and this one waits for them. The lock belongs to a connection of its own: it is gone when the
 * process is.
 */
export async function withImportLock<Value>(
  state: string,
  work: () => Promise<Value>,
  onWait: () => void,
): Promise<Value> {
  const client = new Client({ connectionString: env().DATABASE_URL });
  client.on("error", (error) => {
    log.warn({ err: error }, "the connection that held the import lock was lost");
  });
  await client.connect();
  const key = importLockKey(state);
  try {
    const taken = await client.query<{ taken: boolean }>(
      "select pg_try_advisory_lock(hashtextextended($1, 0)) as taken",
      [key],
    );
    if (taken.rows[0]?.taken !== true) {
      onWait();
      await client.query("select pg_advisory_lock(hashtextextended($1, 0))", [key]);
    }
    return await work();
  } finally {
    await client.end();
  }
}

/** What the lock on a state's register is called. */
export function importLockKey(state: string): string {
  return `legacy-import:${state}`;
}
