import type { Prisma } from "@/prisma/generated/client";
import { db, type Database } from "@/lib/db";
import { newLink } from "@/lib/links";
import { findCredential } from "@/lib/registry/find-credential";
import { EditionFacts, editionFacts } from "./edition-facts";
import { takeIndex } from "./status-index";

/** What the documents of a credential say, with the links and list entries that stand on them. */
export interface Edition {
  readonly id: string;
  readonly credentialId: string;
  readonly number: number;
  readonly facts: EditionFacts;
  readonly createdAt: Date;
  readonly supersededAt: Date | null;
  /** The ids of its links, from which their tokens are derived; each purpose's newest. */
  readonly links: { readonly verify: string; readonly certificate: string; readonly badge: string };
  readonly revocation: ListEntry;
  readonly suspension: ListEntry;
}

/** A place in a status list. */
export interface ListEntry {
  readonly listId: string;
  readonly index: number;
}

const selection = {
  id: true,
  credentialId: true,
  number: true,
  facts: true,
  createdAt: true,
  supersededAt: true,
  revocationListId: true,
  revocationIndex: true,
  suspensionListId: true,
  suspensionIndex: true,
  links: { orderBy: { createdAt: "desc" }, select: { id: true, purpose: true } },
} satisfies Prisma.EditionSelect;

/** One edition; null when there is none. */
export async function findEdition(
  by: Prisma.EditionWhereUniqueInput,
  database: Database = db,
): Promise<Edition | null> {
  const row = await database.edition.findUnique({ where: by, select: selection });
  return row && toEdition(row);
}

/** The edition in force; null when no document of the credential was made yet. */
export async function latestEdition(
  credentialId: string,
  database: Database = db,
): Promise<Edition | null> {
  const row = await database.edition.findFirst({
    where: { credentialId },
    orderBy: { number: "desc" },
    select: selection,
  });
  return row && toEdition(row);
}

/** The edition in force, made now when there is none or when the record says something else than the last one. */
export async function editionInForce(credentialId: string): Promise<Edition> {
  return db.$transaction((tx) => editionOfToday(tx, credentialId));
}

/** As `editionInForce`, in a transaction. The credential's documents are made by one at a time. */
export async function editionOfToday(tx: Database, credentialId: string): Promise<Edition> {
  await tx.$queryRaw`select id from credential where id = ${credentialId}::uuid for update`;
  const credential = await findCredential({ id: credentialId }, tx);
  if (!credential) throw new Error("there is no credential to make documents of");
  const now = new Date();
  const facts = editionFacts(credential, now);
  const last = await latestEdition(credentialId, tx);
  if (last && sameText(last.facts, facts)) return last;
  if (last) await supersede(tx, last, now);
  return makeEdition(tx, credentialId, (last?.number ?? 0) + 1, facts);
}

async function supersede(tx: Database, { id, revocation }: Edition, at: Date): Promise<void> {
  await tx.edition.update({ where: { id }, data: { supersededAt: at } });
  await tx.statusList.update({ where: { id: revocation.listId }, data: { changedAt: at } });
}

async function makeEdition(
  tx: Database,
  credentialId: string,
  number: number,
  facts: EditionFacts,
): Promise<Edition> {
  const revocation = await takeIndex(tx, "revocation");
  const suspension = await takeIndex(tx, "suspension");
  const { id } = await tx.edition.create({
    data: {
      credentialId,
      number,
      facts,
      revocationListId: revocation.listId,
      revocationIndex: revocation.index,
      suspensionListId: suspension.listId,
      suspensionIndex: suspension.index,
    },
    select: { id: true },
  });
  await tx.link.createMany({
    data: (["verify", "certificate", "badge"] as const).map((purpose) =>
      newLink(credentialId, purpose, id),
    ),
  });
  const made = await findEdition({ id }, tx);
  if (!made) throw new Error("the edition that was made is not there");
  return made;
}

function sameText(a: EditionFacts, b: EditionFacts): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function toEdition(row: Prisma.EditionGetPayload<{ select: typeof selection }>): Edition {
  const link = (purpose: string): string => {
    const found = row.links.find((candidate) => candidate.purpose === purpose);
    if (!found) throw new Error(`an edition without its ${purpose} link`);
    return found.id;
  };
  return {
    id: row.id,
    credentialId: row.credentialId,
    number: row.number,
    facts: EditionFacts.parse(row.facts),
    createdAt: row.createdAt,
    supersededAt: row.supersededAt,
    links: { verify: link("verify"), certificate: link("certificate"), badge: link("badge") },
    revocation: { listId: row.revocationListId, index: row.revocationIndex },
    suspension: { listId: row.suspensionListId, index: row.suspensionIndex },
  };
}
