import type { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import type { PlainDate } from "@/lib/dates";
import { currentName, type PersonName } from "@/lib/registry/person-name";
import { withCaseIn } from "./changeable";

/** A record of education that only its holder states and that nobody decided yet. */
export interface WaitingRecord {
  readonly id: string;
  readonly personId: string;
  readonly name: PersonName;
  readonly on: PlainDate;
  readonly hours: number;
  readonly categories: readonly string[];
  readonly course: string;
  readonly provider: string;
  readonly recordedAt: Date;
  readonly documents: readonly { readonly id: string; readonly name: string }[];
}

/** So many are shown at a time. */
export const listedWaiting = 100;

/** What waits for a state's office: of people with a credential in its register, the oldest first. */
export async function listWaiting(state: string): Promise<readonly WaitingRecord[]> {
  const rows = await db.education.findMany({
    where: waitingIn(state),
    orderBy: { recordedAt: "asc" },
    take: listedWaiting,
    include: {
      person: { select: { names: true } },
      documents: { where: { redactedAt: null }, select: { id: true, name: true } },
    },
  });
  return rows.map((row) => ({
    id: row.id,
    personId: row.personId,
    name: currentName(row.person.names),
    on: fromDatabaseDay(row.on),
    hours: row.hours.toNumber(),
    categories: row.categories,
    course: row.course,
    provider: row.provider,
    recordedAt: row.recordedAt,
    documents: row.documents,
  }));
}

/** How many records wait for a state's office. */
export async function countWaiting(state: string): Promise<number> {
  return db.education.count({ where: waitingIn(state) });
}

function waitingIn(state: string): Prisma.EducationWhereInput {
  return {
    source: "holder",
    amendedBy: null,
    decisions: { none: {} },
    person: withCaseIn(state),
  };
}
