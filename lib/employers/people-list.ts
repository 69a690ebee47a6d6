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
  readonly name: string;
  readonly removals: readonly Pick<Removal, "column">[];
  /** Null until it was recorded. */
  readonly outcomes: readonly PersonOutcome[] | null;
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
    name: kept,
    purpose,
    headers: register.headers,
    columns: await recallColumns(employer.organizationId, purpose, register.headers),
    rows: register.rows.map((cells, index) => ({ number: index + 1, cells })),
    removals,
    outcomes: null,
  };
  await savePeopleList(list, employer);
  return done(list);
}

/** Takes which column of the list holds what, and remembers it for the next one. */
export async function savePeopleColumns(
  list: PeopleList,
  columns: SheetColumns,
  employer: ActorOf<"employer">,
): Promise<void> {
  await savePeopleList({ ...list, columns, outcomes: null }, employer);
  await rememberColumns(db, employer.organizationId, list.purpose, list.headers, columns);
}

/** The list that somebody handed in last for their employer; null when none waits. */
export async function findPeopleList(employer: ActorOf<"employer">): Promise<PeopleList | null> {
  const draft = await findDraft(employer.userId, formOf(employer));
  return draft && Kept.parse(JSON.parse(draft["list"] ?? ""));
}

/** Keeps a list with what became of its rows. */
export async function savePeopleList(
  list: PeopleList,
  employer: ActorOf<"employer">,
): Promise<void> {
  await saveDraft(employer.userId, formOf(employer), { list: JSON.stringify(list) });
}

/** Throws a list away; who was recorded stays recorded. */
export async function discardPeopleList(employer: ActorOf<"employer">): Promise<void> {
  await discardDraft(employer.userId, formOf(employer));
}

const Kept = z.object({
  name: z.string(),
  purpose: z.literal("employer-people"),
  headers: z.array(z.string()),
  columns: z.unknown().transform(toColumns),
  rows: z.array(z.object({ number: z.number(), cells: z.array(z.string()) })),
  removals: z.array(z.object({ column: z.string() })),
  outcomes: z
    .array(
      z.object({
        row: z.number(),
        recorded: z.boolean(),
        problems: z.unknown().transform(toProblems),
      }),
    )
    .nullable(),
});

function formOf({ organizationId }: ActorOf<"employer">): string {
  return `people-list:${organizationId}`;
}
