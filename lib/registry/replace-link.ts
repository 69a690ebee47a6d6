import { latestEdition } from "@/lib/certificates/edition";
import { db, type Database } from "@/lib/db";
import { today } from "@/lib/dates";
import { recordEvent, type Actor } from "@/lib/history/record-event";
import { newLink } from "@/lib/links";
import { timeZoneOf } from "@/lib/states/catalogue";

/** Gives a credential a verify link. Answers the link's id, from which its token is derived. */
export async function addVerifyLink(tx: Database, credentialId: string): Promise<string> {
  const link = newLink(credentialId, "verify");
  await tx.link.create({ data: link });
  return link.id;
}

/**
 * Replaces the verify links of a person's credential. The old ones still open, and say no more than that they
 * were replaced. False when the person has no such credential.
 */
export async function replaceVerifyLink(
  of: { readonly id: string; readonly personId: string },
  actor: Actor,
): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const credential = await tx.credential.findFirst({ where: of, select: { state: true } });
    if (!credential) return false;
    // Two replacements at once take turns, so that one link is in force and not two.
    await tx.$queryRaw`select id from credential where id = ${of.id}::uuid for update`;
    await tx.link.updateMany({
      where: { credentialId: of.id, purpose: "verify", replacedAt: null },
      data: { replacedAt: new Date() },
    });
    await addVerifyLink(tx, of.id);
    const edition = await latestEdition(of.id, tx);
    // The documents in force get another code, so that the one on the old paper opens nothing either.
    if (edition) await tx.link.create({ data: newLink(of.id, "verify", edition.id) });
    await recordEvent(tx, {
      type: "verify-link-replaced",
      effectiveOn: today(timeZoneOf(credential.state)),
      actor,
      personId: of.personId,
      credentialId: of.id,
    });
    return true;
  });
}
