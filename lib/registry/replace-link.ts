import { db, type Database } from "@/lib/db";
import type { PlainDate } from "@/lib/dates";
import { recordEvent, type Actor } from "@/lib/history/record-event";
import { newLink, verifyPath } from "@/lib/links";

/** The path of a credential's verify link in force; null when it has none. */
export async function findVerifyPath(credentialId: string): Promise<string | null> {
  const link = await db.link.findFirst({
    where: { credentialId, purpose: "verify", replacedAt: null },
    select: { id: true },
  });
  return link && verifyPath(link.id);
}

/** Gives a credential a verify link. Answers the link's id, from which its token is derived. */
export async function addVerifyLink(tx: Database, credentialId: string): Promise<string> {
  const link = newLink(credentialId, "verify");
  await tx.link.create({ data: link });
  return link.id;
}

/** Replaces a holder's verify link. The old one still opens, and says no more than that it was replaced. */
export async function replaceVerifyLink(
  credential: { readonly id: string; readonly personId: string },
  actor: Actor,
  today: PlainDate,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.link.updateMany({
      where: { credentialId: credential.id, purpose: "verify", replacedAt: null },
      data: { replacedAt: new Date() },
    });
    await addVerifyLink(tx, credential.id);
    await recordEvent(tx, {
      type: "verify-link-replaced",
      effectiveOn: today,
      actor,
      personId: credential.personId,
      credentialId: credential.id,
    });
  });
}
