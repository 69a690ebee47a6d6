import { randomInt } from "node:crypto";
import type { Database } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";

/** What a list tells of badges: taken back for good, or held for a time. */
export const listPurposes = ["revocation", "suspension"] as const;
export type ListPurpose = (typeof listPurposes)[number];

/** Entries of a list: the fewest that still hide whose entry is looked up (Bitstring Status List 1.0, 6.1). */
export const listLength = 131_072;

/** A list takes new entries until half of it is given, so that a random index is soon found. */
const fullAt = listLength / 2;

/** A place in a list that nobody has, at random. The list is made when there is none with room. */
export async function takeIndex(
  tx: Database,
  purpose: ListPurpose,
): Promise<{ readonly listId: string; readonly index: number }> {
  await tx.$queryRaw`select 1 as held from pg_advisory_xact_lock(hashtext(${`status-list ${purpose}`}))`;
  const listId = await listWithRoom(tx, purpose);
  for (;;) {
    const index = randomInt(listLength);
    const taken = await tx.edition.count({ where: entryOf(purpose, listId, index) });
    if (taken === 0) return { listId, index };
  }
}

async function listWithRoom(tx: Database, purpose: ListPurpose): Promise<string> {
  const lists = await tx.statusList.findMany({
    where: { purpose },
    orderBy: { createdAt: "desc" },
  });
  const [last] = lists;
  if (last) {
    const given = await tx.edition.count({ where: entryOf(purpose, last.id) });
    if (given < fullAt) return last.id;
  }
  const id = `${purpose}-${String(lists.length + 1)}`;
  await tx.statusList.create({ data: { id, purpose } });
  return id;
}

function entryOf(purpose: ListPurpose, listId: string, index?: number): Prisma.EditionWhereInput {
  const at = index === undefined ? {} : { equals: index };
  return purpose === "revocation"
    ? { revocationListId: listId, revocationIndex: at }
    : { suspensionListId: listId, suspensionIndex: at };
}
