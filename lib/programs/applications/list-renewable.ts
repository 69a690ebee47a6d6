import { db } from "@/lib/db";

/** What an operator can apply for at once: a renewal of its programs, or a new one in its own state. */
export interface Renewable {
  readonly state: string | null;
  readonly programs: readonly {
    readonly id: string;
    readonly name: string;
    readonly state: string;
    readonly kind: string;
  }[];
}

/** An operator's state and its programs, by name. */
export async function listRenewable(organizationId: string): Promise<Renewable> {
  const row = await db.organization.findUnique({
    where: { id: organizationId },
    select: {
      state: true,
      programs: {
        select: { id: true, name: true, state: true, kind: true },
        orderBy: { name: "asc" },
      },
    },
  });
  return { state: row?.state ?? null, programs: row?.programs ?? [] };
}
