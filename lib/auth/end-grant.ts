import { db } from "@/lib/db";
import type { Actor } from "@/lib/history/record-event";
import { revokeGrant } from "./grants";

/** Takes a role away at once, with its event. A grant that is over already, or never was, stays as it is. */
export async function endGrant(grantId: string, actor: Actor): ReturnType<typeof revokeGrant> {
  return db.$transaction((tx) => revokeGrant(tx, grantId, actor));
}
