import type { Database } from "@/lib/db";
import { peopleListForm } from "./people-list";

/** Which list of whom is meant: the one that is kept may be another one by now. */
export interface ListKey {
  readonly userId: string;
  readonly organizationId: string;
  readonly listId: string;
}

/** Notes something on a list of people. False when the list was put away. */
export async function noteOnList(
  tx: Database,
  { userId, organizationId, listId }: ListKey,
  note: Readonly<Record<string, string>>,
): Promise<boolean> {
  const count = await tx.$executeRaw`
    update draft set values = values || ${JSON.stringify(note)}::jsonb, updated_at = now()
    where user_id = ${userId}::uuid and form = ${peopleListForm(organizationId)}
      and values ->> 'id' = ${listId}`;
  return count > 0;
}
