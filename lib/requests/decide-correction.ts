import { z } from "zod";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db";
import { recordEvent } from "@/lib/history/record-event";
import { queueEmail } from "@/lib/mail/queue-email";
import type { Registrar } from "@/lib/registry/cases";
import { holderAddresses } from "@/lib/registry/holder-addresses";
import { text } from "@/lib/registry/inputs";
import { ownPeople } from "@/lib/registry/own-people";
import { done, refused, type Result } from "@/lib/result";
import { officeOf, timeZoneOf } from "@/lib/states/catalogue";

/** What the office decided about a correction, in words that the holder reads. */
export const CorrectionDecision = z.object({
  decision: z.enum(["corrected", "declined"], "missing"),
  reason: text(500),
});

/** Why a decision is not recorded. */
export type DecisionRefusal = "not-open" | "own-request";

/**
 * Records what the office of the credential's state decided about a correction, and tells the holder. The
 * record itself is corrected on its own page, by the registrar: this only closes the request.
 */
export async function decideCorrection(
  id: string,
  { decision, reason }: z.output<typeof CorrectionDecision>,
  registrar: Registrar,
  at = new Date(),
): Promise<Result<null, DecisionRefusal>> {
  if (!z.uuid().safeParse(id).success) return refused("not-open");
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`select id from correction_request where id = ${id}::uuid for update`;
    const request = await tx.correctionRequest.findFirst({
      where: { id, decision: null, credential: { state: registrar.state } },
      include: { credential: { select: { kind: true } } },
    });
    if (!request) return refused("not-open");
    const { personId, credentialId, askedById } = request;
    if (askedById === registrar.userId || (await ownPeople(registrar.userId, tx)).has(personId)) {
      return refused("own-request");
    }

    const remark = await tx.remark.create({ data: { text: reason }, select: { id: true } });
    await tx.correctionRequest.update({
      where: { id },
      data: { decision, decidedAt: at, decidedById: registrar.userId, remarkId: remark.id },
    });
    await recordEvent(tx, {
      type: "correction-decided",
      effectiveOn: dayOf(at, timeZoneOf(registrar.state)),
      actor: registrar,
      personId,
      credentialId,
      after: { correctionId: id, decision },
    });
    const { kind } = request.credential;
    const data = { decision, kind, office: officeOf(registrar.state), path: "/my" };
    for (const to of await holderAddresses(tx, personId)) {
      await queueEmail(tx, { template: "correction-decided", to, data });
    }
    return done(null);
  });
}
