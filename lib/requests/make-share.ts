import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { ActorOf } from "@/lib/auth/seat";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import { recordEvent } from "@/lib/history/record-event";
import { hashLinkToken } from "@/lib/links";
import { requiredDay } from "@/lib/registry/inputs";
import { done, refused, type Result } from "@/lib/result";
import { timeZoneOf } from "@/lib/states/catalogue";
import { shareToken } from "./share-link";
import { latestShareDay, shareFacts, sharePurposes } from "./share-terms";

/** A link that a holder gives away for a purpose, until a day, with the facts they chose. */
export const NewShare = z.object({
  purpose: z.enum(sharePurposes, "missing"),
  lastDay: requiredDay,
  facts: z.array(z.enum(shareFacts)),
});

/** Why no link is made. */
export type ShareRefusal = "not-found" | "already-over" | "more-than-a-year" | "too-many";

/** Links in force at the same time for one credential. */
const most = 20;

/** Makes a share link for a credential of the holder's own. */
export async function makeShare(
  number: string,
  { purpose, lastDay, facts }: z.output<typeof NewShare>,
  holder: ActorOf<"holder">,
  at = new Date(),
): Promise<Result<{ readonly id: string }, ShareRefusal>> {
  const credential = await db.credential.findFirst({
    where: { number, personId: holder.personId, takenBackAt: null },
    select: { id: true, state: true },
  });
  if (!credential) return refused("not-found");
  const today = dayOf(at, timeZoneOf(credential.state));
  if (lastDay < today) return refused("already-over");
  if (lastDay > latestShareDay(today)) return refused("more-than-a-year");

  return db.$transaction(async (tx) => {
    const credentialId = credential.id;
    await tx.$queryRaw`select id from credential where id = ${credentialId}::uuid for update`;
    const stands = { id: credentialId, takenBackAt: null };
    if ((await tx.credential.count({ where: stands })) === 0) return refused("not-found");
    const open = { credentialId, endedAt: null, lastDay: { gte: toDatabaseDay(today) } };
    if ((await tx.share.count({ where: open })) >= most) return refused("too-many");
    const id = randomUUID();
    await tx.share.create({
      data: {
        id,
        credentialId,
        purpose,
        facts: [...facts],
        tokenHash: hashLinkToken(shareToken(id)),
        createdAt: at,
        lastDay: toDatabaseDay(lastDay),
      },
    });
    await recordEvent(tx, {
      type: "share-made",
      effectiveOn: today,
      actor: holder,
      personId: holder.personId,
      credentialId,
      after: { shareId: id, purpose, facts: [...facts], lastDay },
    });
    return done({ id });
  });
}
