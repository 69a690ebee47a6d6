import { db } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import { dayOf, type PlainDate } from "@/lib/dates";
import { timeZoneOf } from "@/lib/states/catalogue";
import type { Edition } from "./edition";

const kinds = ["revoked", "surrendered", "suspended"] as const;

/** What came after a document was issued, and is stamped across it when it is fetched. */
export type Stamp =
  | { readonly kind: (typeof kinds)[number]; readonly from: PlainDate }
  | { readonly kind: "superseded"; readonly from: PlainDate; readonly by: number };

/** What overtook an edition by a moment, the gravest first. Nothing, where it stands as it was issued. */
export async function stampsOf(edition: Edition, now: Date): Promise<readonly Stamp[]> {
  const timeZone = timeZoneOf(edition.facts.state);
  const today = dayOf(now, timeZone);
  const actions = await db.action.findMany({
    where: { credentialId: edition.credentialId, withdrawnAt: null, source: { not: "holder" } },
    orderBy: { from: "asc" },
    select: { kind: true, from: true, to: true },
  });
  const inForce = actions
    .map(({ kind, from, to }) => ({ kind, from: fromDatabaseDay(from), to: fromDatabaseDay(to) }))
    .filter(({ from, to }) => from <= today && (to === null || today <= to));
  const taken = kinds.flatMap((kind) => {
    const action = inForce.find((candidate) => candidate.kind === kind);
    return action ? [{ kind, from: action.from }] : [];
  });
  return [...taken, ...superseded(edition, timeZone)];
}

function superseded({ supersededAt, number }: Edition, timeZone: string): readonly Stamp[] {
  if (supersededAt === null) return [];
  return [{ kind: "superseded", from: dayOf(supersededAt, timeZone), by: number + 1 }];
}
