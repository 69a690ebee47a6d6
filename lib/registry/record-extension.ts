import { z } from "zod";
import { reviseDocuments } from "@/lib/certificates/revise-documents";
import { db } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import { recordEvent } from "@/lib/history/record-event";
import { done, refused, type Result } from "@/lib/result";
import { openCase, type NotTheirs, type Registrar } from "./cases";
import { requiredDay, source, text } from "./inputs";
import { isUniqueViolation } from "./unique-violation";

/** An extension of a term as the registrar enters it, in months from the end of the term. */
export const NewExtension = z.object({
  grantedOn: requiredDay,
  months: z.coerce
    .number("months-not-read")
    .int("months-not-read")
    .min(1, "months-not-read")
    .max(24, "months-not-read"),
  source,
  reason: text(500),
});

/** Why an extension is not recorded. */
export type ExtensionRefusal = NotTheirs | "before-issue" | "already-recorded";

/** Records that a credential's term was extended. */
export async function recordExtension(
  number: string,
  input: z.output<typeof NewExtension>,
  actor: Registrar,
): Promise<Result<null, ExtensionRefusal>> {
  const opened = await openCase(number, actor);
  if (!opened.ok) return opened;
  const credential = opened.value;
  if (credential.issuedOn && toDatabaseDay(input.grantedOn) < credential.issuedOn) {
    return refused("before-issue");
  }
  const { grantedOn, months } = input;
  try {
    await db.$transaction(async (tx) => {
      await tx.extension.create({
        data: {
          credentialId: credential.id,
          grantedOn: toDatabaseDay(grantedOn),
          months,
          source: input.source,
          recordedById: actor.userId,
        },
      });
      await recordEvent(tx, {
        type: "extension-recorded",
        effectiveOn: grantedOn,
        actor,
        personId: credential.personId,
        credentialId: credential.id,
        after: { grantedOn, months, source: input.source },
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
