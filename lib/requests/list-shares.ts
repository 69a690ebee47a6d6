import { db } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import { dayOf, type PlainDate } from "@/lib/dates";
import { timeZoneOf } from "@/lib/states/catalogue";
import { toShareFacts, toSharePurpose, type ShareFact, type SharePurpose } from "./share-terms";

/** A share link as its holder sees it. */
export interface ListedShare {
  readonly id: string;
  readonly purpose: SharePurpose;
  readonly facts: readonly ShareFact[];
  readonly madeOn: PlainDate;
  readonly lastDay: PlainDate;
  readonly now: "in-force" | "expired" | "ended";
  /** How often it was opened while it was in force. */
  readonly opened: number;
}

/** The share links of a credential, the newest first. */
export async function listShares(
  credential: { readonly id: string; readonly state: string },
  at = new Date(),
): Promise<readonly ListedShare[]> {
  const zone = timeZoneOf(credential.state);
  const today = dayOf(at, zone);
  const rows = await db.share.findMany({
    where: { credentialId: credential.id },
    include: {
      _count: { select: { verifications: { where: { outcome: { notIn: ["share-over"] } } } } },
    },
    orderBy: { createdAt: "desc" },
    take: 50,
  });
  return rows.map(({ id, purpose, facts, createdAt, lastDay, endedAt, _count }) => ({
    id,
    purpose: toSharePurpose(purpose),
    facts: toShareFacts(facts),
    madeOn: dayOf(createdAt, zone),
    lastDay: fromDatabaseDay(lastDay),
    now: endedAt ? "ended" : today > fromDatabaseDay(lastDay) ? "expired" : "in-force",
    opened: _count.verifications,
  }));
}
