import type { Education, Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import { amendedBy, counts, notReplaced } from "@/lib/registry/education-counts";
import { currentName, type PersonName } from "@/lib/registry/person-name";
import { withCaseIn } from "./changeable";
import type { CompletedCourse } from "./completed-course";
import { auditsOf } from "./evidence";

/** What a record says, where it is compared with another. */
export type RecordInBrief = Pick<
  CompletedCourse,
  "on" | "hours" | "categories" | "course" | "provider"
> & { readonly id: string };

/** A record of education that only its holder states, on which an office has to decide. */
export interface WaitingRecord extends RecordInBrief {
  readonly personId: string;
  readonly name: PersonName;
  readonly recordedAt: Date;
  /** The accepted record that it amends and that counts until this one is accepted. */
  readonly counted: RecordInBrief | null;
  readonly documents: readonly { readonly id: string; readonly name: string }[];
}

/** So many are shown at a time. */
export const listedWaiting = 100;

/** What waits for a state's office: of people with a credential in its register, the oldest first. */
export async function listWaiting(state: string): Promise<readonly WaitingRecord[]> {
  const rows = await db.education.findMany({
    where: { ...waiting, person: withCaseIn(state) },
    orderBy: { recordedAt: "asc" },
    take: listedWaiting,
    include: selectionFor(state),
  });
  const amending = rows.filter(({ amendsId }) => amendsId !== null);
  const theirs = await db.education.findMany({
    where: { personId: { in: amending.map(({ personId }) => personId) }, source: "holder" },
    include: { decisions: { orderBy: { recordedAt: "asc" } } },
  });
  const standing = notReplaced(theirs).filter(counts);
  return rows.map((row) => {
    const ids = new Set(amendedBy(row, theirs).map(({ id }) => id));
    const counted = standing.find(({ id }) => ids.has(id));
    return toWaiting(row, counted ? inBrief(counted) : null);
  });
}

/** What holders ask a state's office to let them withdraw, the oldest first. */
export async function listAskedWithdrawals(state: string): Promise<readonly WaitingRecord[]> {
  const rows = await db.education.findMany({
    where: { id: { in: await askedWithdrawals() }, person: withCaseIn(state) },
    orderBy: { recordedAt: "asc" },
    take: listedWaiting,
    include: selectionFor(state),
  });
  return rows.map((row) => toWaiting(row, null));
}

/** How many records wait for a state's office, those that are asked to be withdrawn among them. */
export async function countWaiting(state: string): Promise<number> {
  return db.education.count({
    where: {
      OR: [waiting, { id: { in: await askedWithdrawals() } }],
      person: withCaseIn(state),
    },
  });
}

const waiting = {
  source: "holder",
  amendedBy: null,
  decisions: { none: {} },
} satisfies Prisma.EducationWhereInput;

async function askedWithdrawals(): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select education_id as id from education_decision asked
    where decision = 'withdrawal-asked' and not exists (
      select from education_decision later
      where later.education_id = asked.education_id and later.recorded_at > asked.recorded_at)`;
  return rows.map(({ id }) => id);
}

/** With the files that a state's office may see. */
function selectionFor(state: string) {
  return {
    person: { select: { names: true } },
    documents: {
      where: { redactedAt: null, ...auditsOf(state) },
      select: { id: true, name: true },
    },
  } satisfies Prisma.EducationInclude;
}

function toWaiting(
  row: Prisma.EducationGetPayload<{ include: ReturnType<typeof selectionFor> }>,
  counted: RecordInBrief | null,
): WaitingRecord {
  return {
    ...inBrief(row),
    personId: row.personId,
    name: currentName(row.person.names),
    recordedAt: row.recordedAt,
    counted,
    documents: row.documents,
  };
}

function inBrief({ id, on, hours, categories, course, provider }: Education): RecordInBrief {
  return {
    id,
    on: fromDatabaseDay(on),
    hours: hours.toNumber(),
    categories,
    course,
    provider,
  };
}
