import { db } from "@/lib/db";
import type { PlainDate } from "@/lib/dates";
import { recordEvent, type Actor } from "@/lib/history/record-event";
import { done, refused, type Result } from "@/lib/result";

/** Why nothing was redacted. */
export type RedactionRefusal = "not-found" | "already-redacted";

/** Empties a free text. Its stub stays, and the event that it belongs to is untouched. */
export async function redactRemark(
  id: string,
  actor: Actor & { readonly userId: string },
  today: PlainDate,
): Promise<Result<null, RedactionRefusal>> {
  const remark = await db.remark.findUnique({
    where: { id },
    select: { events: { select: { personId: true, credentialId: true }, take: 1 } },
  });
  if (!remark) return refused("not-found");
  return db.$transaction(async (tx) => {
    const { count } = await tx.remark.updateMany({
      where: { id, redactedAt: null },
      data: { text: "", redactedAt: new Date(), redactedById: actor.userId },
    });
    if (count === 0) return refused("already-redacted");
    await recordEvent(tx, {
      type: "remark-redacted",
      effectiveOn: today,
      actor,
      personId: remark.events[0]?.personId ?? undefined,
      credentialId: remark.events[0]?.credentialId ?? undefined,
      after: { remarkId: id },
    });
    return done(null);
  });
}

/** Empties an evidence file and its name. Size, type and fingerprint stay as its stub. */
export async function redactDocument(
  id: string,
  actor: Actor & { readonly userId: string },
  today: PlainDate,
): Promise<Result<null, RedactionRefusal>> {
  const document = await db.document.findUnique({
    where: { id },
    select: { credentialId: true },
  });
  if (!document) return refused("not-found");
  return db.$transaction(async (tx) => {
    const { count } = await tx.document.updateMany({
      where: { id, redactedAt: null },
      data: {
        name: "",
        bytes: new Uint8Array(),
        redactedAt: new Date(),
        redactedById: actor.userId,
      },
    });
    if (count === 0) return refused("already-redacted");
    await recordEvent(tx, {
      type: "document-redacted",
      effectiveOn: today,
      actor,
      credentialId: document.credentialId ?? undefined,
      after: { documentId: id },
    });
    return done(null);
  });
}
