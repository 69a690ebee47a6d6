import type { Database } from "@/lib/db";
import { vouching } from "@/lib/registry/sources";

/**
 * The person who alone has this (folded) address as a current one, asserted by an office or a program.
 * Null when nobody has it, and when several do: then nobody knows who reads it.
 */
export async function holderAt(tx: Database, folded: string): Promise<Addressee | null> {
  const found = await tx.personEmail.findMany({
    where: { folded, replacedAt: null, source: { in: [...vouching] } },
    select: { personId: true, address: true },
    distinct: ["personId"],
    take: 2,
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** A holder and the address as it was recorded. */
export interface Addressee {
  readonly personId: string;
  readonly address: string;
}
