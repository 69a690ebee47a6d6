import { db } from "@/lib/db";

/** The registry's tables. */
async function tables(): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`;
  return rows.map(({ name }) => name);
}

/** How many rows each table has. */
export async function tableCounts(): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const name of await tables()) {
    const [row] = await db.$queryRawUnsafe<{ count: number }[]>(
      `select count(*)::int as count from "${name}"`,
    );
    counts[name] = row?.count ?? 0;
  }
  return counts;
}

/** A digest of everything that is stored, table by table. */
export async function storedDigest(): Promise<string> {
  const digests: string[] = [];
  for (const name of await tables()) {
    const [row] = await db.$queryRawUnsafe<{ digest: string }[]>(
      `select coalesce(md5(string_agg(t::text, chr(10) order by t::text)), '') as digest from "${name}" t`,
    );
    digests.push(`${name} ${row?.digest ?? ""}`);
  }
  return digests.join("\n");
}

/** The tables in which a text stands somewhere, in plain or as bytes. */
export async function tablesWith(text: string): Promise<readonly string[]> {
  const found: string[] = [];
  const bytes = Buffer.from(text).toString("hex");
  for (const name of await tables()) {
    const [row] = await db.$queryRawUnsafe<{ count: number }[]>(
      `select count(*)::int as count from "${name}" t where t::text ilike '%' || $1 || '%' or t::text ilike '%' || $2 || '%'`,
      text,
      bytes,
    );
    if ((row?.count ?? 0) > 0) found.push(name);
  }
  return found;
}
