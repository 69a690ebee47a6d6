import { z } from "zod";
import { reviseDocuments } from "@/lib/certificates/revise-documents";
import { db } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import { recordEvent } from "@/lib/history/record-event";
import { done, refused, type Result } from "@/lib/result";
import { openCase, type NotTheirs, type Registrar } from "./cases";
import { day, requiredDay, source, text } from "./inputs";
import { isUniqueViolation } from "./unique-violation";

/** A renewal as the registrar enters it. `on` is the day of granting. */
export const NewRenewal = z.object({
  on: requiredDay,
  printedExpiry: day.optional(),
  source,
  reason: text(500),
});

/** Why a renewal is not recorded. */
export type RenewalRefusal =
  NotTheirs | "before-issue" | "expiry-before-renewal" | "already-recorded";

/** Records that a credential was renewed. */
export async function recordRenewal(
  number: string,
  input: z.output<typeof NewRenewal>,
  actor: Registrar,
): Promise<Result<null, RenewalRefusal>> {
  const opened = await openCase(number, actor);
  if (!opened.ok) return opened;
  const credential = opened.value;
  if (credential.issuedOn && toDatabaseDay(input.on) < credential.issuedOn)
    return refused("before-issue");
  if (input.printedExpiry && input.printedExpiry < input.on)
    return refused("expiry-before-renewal");

  const renewal = { on: input.on, printedExpiry: input.printedExpiry ?? null };
  try {
    await db.$transaction(async (tx) => {
      await tx.renewal.create({
        data: {
          credentialId: credential.id,
          on: toDatabaseDay(renewal.on),
          printedExpiry: toDatabaseDay(renewal.printedExpiry),
          source: input.source,
          recordedById: actor.userId,
        },
      });
      await recordEvent(tx, {
        type: "renewal-recorded",
        effectiveOn: input.on,
        actor,
        personId: credential.personId,
        credentialId: credential.id,
        after: { ...renewal, source: input.source },
        reason: input.reason,
      });
      await reviseDocuments(tx, credential.id);
    });
  } catch (error) {
    if (isUniqueViolation(error)) return refused("already-recorded");
    throw error;
  }
  return done(null);
}
