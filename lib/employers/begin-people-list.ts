import type { ActorOf } from "@/lib/auth/seat";
import { db } from "@/lib/db";
import { missingFields } from "@/lib/education/sheet-columns";
import { addJob } from "@/lib/jobs/add-job";
import { done, refused, type Result } from "@/lib/result";
import { noteOnList } from "./note-on-list";
import type { PeopleList } from "./people-list";
import { isRecording, peopleListKey } from "./people-list-progress";

/** Why the people of a list are not recorded. */
export type RecordRefusal = "columns-missing" | "already-recorded";

/**
 * Has the worker record everybody on a list who can be recorded. A list whose work stopped before its end goes
 * on where it stopped; sent twice, it is done once.
 */
export async function beginPeopleList(
  { id: listId, recording, purpose, columns }: PeopleList,
  { userId, organizationId }: ActorOf<"employer">,
): Promise<Result<null, RecordRefusal>> {
  if (recording === "finished") return refused("already-recorded");
  if (missingFields(purpose, columns).length > 0) return refused("columns-missing");
  const list = { userId, organizationId, listId };
  return db.$transaction(async (tx) => {
    if (!(await noteOnList(tx, list, { begun: new Date().toISOString() }))) {
      return refused("already-recorded");
    }
    if (await isRecording(listId, tx)) return refused("already-recorded");
    await addJob(tx, {
      name: "record-people-list",
      payload: list,
      key: peopleListKey(listId),
      maxAttempts: 5,
    });
    return done(null);
  });
}
