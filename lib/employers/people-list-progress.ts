import { db, type Database } from "@/lib/db";
import type { PeopleList } from "./people-list";
import { examinePeople } from "./people-results";

/** How many people of a list were reached, and how the work on it stands. */
export interface PeopleListProgress {
  readonly done: number;
  readonly total: number;
  /** `stopped`: given up before everybody was reached. */
  readonly work: "not-asked" | "running" | "stopped" | "finished";
}

/** How far recording the people of a list is. */
export async function peopleListProgress(list: PeopleList): Promise<PeopleListProgress> {
  const { id, recording, outcomes } = list;
  const total = examinePeople(list).filter(({ blank }) => !blank).length;
  const counts = { done: outcomes.length, total };
  if (recording !== "begun") return { ...counts, work: recording };
  return { ...counts, work: (await isRecording(id)) ? "running" : "stopped" };
}

/** Whether the worker is at a list, or will be. */
export async function isRecording(listId: string, database: Database = db): Promise<boolean> {
  const [row] = await database.$queryRaw<{ underway: boolean }[]>`
    select exists (
      select from graphile_worker.jobs
      where key = ${peopleListKey(listId)}
        and (attempts < max_attempts or locked_at is not null)) as underway`;
  return row?.underway === true;
}

/** The name under which the worker's job for a list is found. */
export function peopleListKey(listId: string): string {
  return `record-people-list:${listId}`;
}
