import type { Database } from "@/lib/db";
import { vouching } from "./sources";

/** The addresses at which a person is told of their credentials: the current ones that somebody vouches for. */
export async function holderAddresses(tx: Database, personId: string): Promise<readonly string[]> {
  const rows = await tx.personEmail.findMany({
    where: { personId, replacedAt: null, source: { in: [...vouching] } },
    select: { address: true },
    orderBy: { recordedAt: "asc" },
  });
  return rows.map(({ address }) => address);
}
