import { z } from "zod";
import type { Database } from "@/lib/db";

const Before = z.object({ nameId: z.string() });

/** The ids of a person's names that had been written wrong and were corrected. */
export async function correctedNames(
  database: Database,
  personId: string,
): Promise<ReadonlySet<string>> {
  const events = await database.event.findMany({
    where: { personId, type: "name-corrected" },
    select: { before: true },
  });
  return new Set(events.map(({ before }) => Before.parse(before).nameId));
}
