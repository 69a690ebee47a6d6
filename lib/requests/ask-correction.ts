import { z } from "zod";
import type { ActorOf } from "@/lib/auth/seat";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db";
import { recordEvent } from "@/lib/history/record-event";
import { requiredDay, text } from "@/lib/registry/inputs";
import { done, refused, type Result } from "@/lib/result";
import { timeZoneOf } from "@/lib/states/catalogue";

/** What a holder may say is wrong. */
export const correctionSubjects = ["name", "issued-on", "other"] as const;

/** What a holder may say is wrong. */
export type CorrectionSubject = (typeof correctionSubjects)[number];

const document = { documentId: z.uuid("missing").optional() };

/** A correction that a holder asks for: what it should say instead, and the file that shows it. */
export const NewCorrection = z.discriminatedUnion(
  "about",
  [
    z.object({
      about: z.literal("name"),
      given: text(100),
      middle: text(100).optional(),
      family: text(100),
      since: requiredDay,
      documentId: z.uuid("missing"),
    }),
    z.object({ about: z.literal("issued-on"), issuedOn: requiredDay, ...document }),
    z.object({ about: z.literal("other"), what: text(1000), ...document }),
  ],
  { error: "missing" },
);

/** Why a correction is not taken. */
export type CorrectionAskRefusal = "not-found" | "document-not-found" | "already-asked";

/**
 * Keeps a correction that a holder asks for until the office has decided. It changes nothing of the record:
 * a holder's own word never moves a verdict.
 */
export async function askCorrection(
  number: string,
  input: z.output<typeof NewCorrection>,
  holder: ActorOf<"holder">,
  at = new Date(),
): Promise<Result<{ readonly id: string }, CorrectionAskRefusal>> {
  const credential = await db.credential.findFirst({
    where: { number, personId: holder.personId, takenBackAt: null },
    select: { id: true, state: true },
  });
  if (!credential) return refused("not-found");
  const { about, documentId = null, ...asked } = input;
  const [credentialId, personId] = [credential.id, holder.personId];

  return db.$transaction(async (tx) => {
    await tx.$queryRaw`select id from credential where id = ${credentialId}::uuid for update`;
    const open = { credentialId, about, decision: null };
    if ((await tx.correctionRequest.count({ where: open })) > 0) return refused("already-asked");
    if (documentId !== null) {
      const own = { id: documentId, recordedById: holder.userId, credentialId: null };
      const { count } = await tx.document.updateMany({ where: own, data: { credentialId } });
      if (count === 0) return refused("document-not-found");
    }
    const { id } = await tx.correctionRequest.create({
      data: {
        personId,
        credentialId,
        about,
        asked,
        documentId,
        askedAt: at,
        askedById: holder.userId,
      },
      select: { id: true },
    });
    await recordEvent(tx, {
      type: "correction-asked",
      effectiveOn: dayOf(at, timeZoneOf(credential.state)),
      actor: holder,
      personId,
      credentialId,
      after: { correctionId: id, about, ...(documentId !== null && { documentId }) },
    });
    return done({ id });
  });
}
