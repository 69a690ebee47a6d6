import type { Database } from "@/lib/db";
import { vouching } from "@/lib/registry/sources";

/**
 * The person who alone has this (folded) address as a current one, where an office or a program asserted it.
 * Whose every credential was taken back is nobody. Null when nobody has it, and when several do, whoever says
 * so: then nobody knows who reads it.
 */
export async function holderAt(tx: Database, folded: string): Promise<Addressee | null> {
  const found = await tx.personEmail.findMany({
    where: {
      folded,
      replacedAt: null,
      person: {
        OR: [{ credentials: { none: {} } }, { credentials: { some: { takenBackAt: null } } }],
      },
    },
    select: { personId: true, address: true, source: true },
    orderBy: { recordedAt: "asc" },
  });
  if (new Set(found.map(({ personId }) => personId)).size !== 1) return null;
  const asserted = found.find(({ source }) => vouching.some((known) => known === source));
  return asserted ? { personId: asserted.personId, address: asserted.address } : null;
}

/** A holder and the address as it was recorded. */
export interface Addressee {
  readonly personId: string;
  readonly address: string;
}
