import { z } from "zod";
import type { ActorOf } from "@/lib/auth/seat";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db";
import { recordEvent } from "@/lib/history/record-event";
import { timeZoneOf } from "@/lib/states/catalogue";

/** Ends a share link of the holder's own. It still opens, and says no more than that it was ended. */
export async function endShare(
  id: string,
  holder: ActorOf<"holder">,
  at = new Date(),
): Promise<void> {
  if (!z.uuid().safeParse(id).success) return;
  await db.$transaction(async (tx) => {
    const own = { id, endedAt: null, credential: { personId: holder.personId } };
    const share = await tx.share.findFirst({
      where: own,
      select: { credential: { select: { id: true, state: true } } },
    });
    if (!share) return;
    const { count } = await tx.share.updateMany({
      where: { id, endedAt: null },
      data: { endedAt: at },
    });
    if (count === 0) return;
    await recordEvent(tx, {
      type: "share-ended",
      effectiveOn: dayOf(at, timeZoneOf(share.credential.state)),
      actor: holder,
      personId: holder.personId,
      credentialId: share.credential.id,
      after: { shareId: id },
    });
  });
}
