import { db } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import type { PlainDate } from "@/lib/dates";
import { grouped } from "@/lib/credential-number";

/** A look-up that a signed-in person made. */
export interface OwnLookUp {
  readonly id: string;
  readonly at: Date;
  readonly asOf: PlainDate;
  readonly outcome: string;
  /** The credential's number in groups; null when nothing matched. */
  readonly number: string | null;
  readonly kind: string | null;
}

/** What a user looked up while signed in, the newest first; at most a hundred. */
export async function listOwnLookUps(userId: string): Promise<readonly OwnLookUp[]> {
  const rows = await db.verification.findMany({
    where: { askedById: userId },
    include: { credential: { select: { number: true, kind: true } } },
    orderBy: { at: "desc" },
    take: 100,
  });
  return rows.map(({ id, at, asOf, outcome, credential }) => ({
    id,
    at,
    asOf: fromDatabaseDay(asOf),
    outcome,
    number: credential && grouped(credential.number),
    kind: credential?.kind ?? null,
  }));
}
