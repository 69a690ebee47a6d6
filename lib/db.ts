import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/env";
import { PrismaClient } from "@/prisma/generated/client";

/** The registry's database. Only the rooms that keep records may import this. */
export const db = new PrismaClient({
  adapter: new PrismaPg({ connectionString: env().DATABASE_URL, max: 10 }),
  // Prisma ends a transaction after five seconds, within which a busy machine may not have come to its turn.
  transactionOptions: { maxWait: 10_000, timeout: 30_000 },
});

/** A transaction on the database, or the database itself. */
export type Database = Parameters<Parameters<typeof db.$transaction>[0]>[0];
