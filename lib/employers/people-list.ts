import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { ActorOf } from "@/lib/auth/seat";
import { db } from "@/lib/db";
import {
  recallColumns,
  rememberColumns,
  toColumns,
  type SheetColumns,
} from "@/lib/education/sheet-columns";
import { toProblems, type SheetProblem } from "@/lib/education/sheet-reasons";
import type { SheetText } from "@/lib/education/sheet-read";
import { cleanFile } from "@/lib/intake/clean-file";
import type { Removal } from "@/lib/intake/forbidden-values";
import type { FileRefusal } from "@/lib/intake/read-file";
import { discardDraft, findDraft, saveDraft } from "@/lib/registry/drafts";
import { done, refused, type Result } from "@/lib/result";

/** The most people in one list: each of them is looked up, and each look-up is on record. */
const mostPeople = 1_000;

/** Why a list is not taken. */
export type ListRefusal = FileRefusal | "too-many-people";

/** What became of a row: recorded, or why not. */
export interface PersonOutcome {
  readonly row: number;
  readonly recorded: boolean;
  readonly problems: readonly SheetProblem[];
}

/** A list of people that an employer handed in, kept until its next one. */
export interface PeopleList extends SheetText {
  readonly id: string;
  readonly name: string;
  readonly removals: readonly Pick<Removal, "column">[];
  /** Whether it was asked to record the people of the list, and whether all of them were reached. */
  readonly recording: "not-asked" | "begun" | "finished";
  /** What became of the rows that were reached so far. */
  readonly outcomes: readonly PersonOutcome[];
}

/** Keeps a list as it came, without what may never be stored. Nobody is looked up yet. */
export async function keepPeopleList(
  name: string,
  bytes: Uint8Array,
  employer: ActorOf<"employer">,
): Promise<Result<PeopleList, ListRefusal>> {
  const clean = await cleanFile(name, bytes);
  if (!clean.ok) return clean;
  const { name: kept, register, removals } = clean.value;
  if (register.rows.length > mostPeople) return refused("too-many-people");
  const purpose = "employer-people";
  const list: PeopleList = {
    id: randomUUID(),
    name: kept,
    purpose,
    headers: register.headers,
    columns: await recallColumns(employer.organizationId, purpose, register.headers),
    rows: register.rows.map((cells, index) => ({ number: index + 1, cells })),
    removals,
    recording: "not-asked",
    outcomes: [],
  };
  await saveDraft(employer.userId, peopleListForm(employer.organizationId), keptOf(list));
  return done(list);
}

/** Takes which column of the list holds what, and remembers it for the next one. Nothing once it is recorded. */
export async function savePeopleColumns(
  list: PeopleList,
  columns: SheetColumns,
  { userId, organizationId }: ActorOf<"employer">,
): Promise<void> {
  const taken = await db.$executeRaw`
    update draft set values = values || ${JSON.stringify(keptOf({ ...list, columns }))}::jsonb, updated_at = now()
    where user_id = ${userId}::uuid and form = ${peopleListForm(organizationId)}
      and values ->> 'id' = ${list.id} and not values ? 'begun'`;
  if (taken === 0) return;
  await rememberColumns(db, organizationId, list.purpose, list.headers, columns);
}

/** The list that somebody handed in last for their employer; null when none waits. */
export async function findPeopleList(employer: ActorOf<"employer">): Promise<PeopleList | null> {
  const draft = await findDraft(employer.userId, peopleListForm(employer.organizationId));
  if (!draft) return null;
  const outcomes = Object.entries(draft).flatMap(([key, value]) =>
    key.startsWith(rowKey) ? [Outcome.parse(JSON.parse(value))] : [],
  );
  const recording = "finished" in draft ? "finished" : "begun" in draft ? "begun" : "not-asked";
  return { ...Kept.parse(JSON.parse(draft["list"] ?? "")), recording, outcomes };
}

function keptOf({ id, name, purpose, headers, columns, rows, removals }: PeopleList) {
  return { id, list: JSON.stringify({ id, name, purpose, headers, columns, rows, removals }) };
}

/** What is said of a list while it is recorded, beside the list itself. */
export function rowOutcome(outcome: PersonOutcome): Readonly<Record<string, string>> {
  return { [`${rowKey}${outcome.row}`]: JSON.stringify(outcome) };
}

/** Throws a list away; who was recorded stays recorded. */
export async function discardPeopleList(employer: ActorOf<"employer">): Promise<void> {
  await discardDraft(employer.userId, peopleListForm(employer.organizationId));
}

const rowKey = "row:";

const Outcome = z.object({
  row: z.number(),
  recorded: z.boolean(),
  problems: z.unknown().transform(toProblems),
});

const Kept = z.object({
  id: z.uuid(),
  name: z.string(),
  purpose: z.literal("employer-people"),
  headers: z.array(z.string()),
  columns: z.unknown().transform(toColumns),
  rows: z.array(z.object({ number: z.number(), cells: z.array(z.string()) })),
  removals: z.array(z.object({ column: z.string() })),
});

/** The form under which somebody's list for an employer is kept. */
export function peopleListForm(organizationId: string): string {
  return `people-list:${organizationId}`;
}
