import { z } from "zod";
import { db } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import { recordEvent } from "@/lib/history/record-event";
import { lockPerson, type Registrar } from "@/lib/registry/cases";
import { done, refused, type Result } from "@/lib/result";
import { withCaseIn } from "./changeable";
import { ownPeople } from "@/lib/registry/own-people";

/** Why a withdrawal is not confirmed. */
export type ConfirmationRefusal = "not-found" | "your-own" | "not-asked";

/** Lets a holder withdraw what an office had accepted, as they asked. To keep it, it is accepted again. */
export async function confirmWithdrawal(
  id: string,
  registrar: Registrar,
): Promise<Result<null, ConfirmationRefusal>> {
  if (!z.uuid().safeParse(id).success) return refused("not-found");
  return db.$transaction(async (tx) => {
    const record = await tx.education.findFirst({
      where: { id, person: withCaseIn(registrar.state) },
    });
    if (!record) return refused("not-found");
    const { personId } = record;
    if ((await ownPeople(registrar.userId, tx)).has(personId)) return refused("your-own");
    await lockPerson(tx, personId);
    const latest = await tx.educationDecision.findFirst({
      where: { educationId: id },
      orderBy: { recordedAt: "desc" },
    });
    if (latest?.decision !== "withdrawal-asked") return refused("not-asked");
    await tx.educationDecision.create({
      data: { educationId: id, decision: "withdrawn", recordedById: registrar.userId },
    });
    await recordEvent(tx, {
      type: "education-withdrawn",
      effectiveOn: fromDatabaseDay(record.on),
      actor: registrar,
      personId,
      before: { id, withdrawn: false },
      after: { id, withdrawn: true },
    });
    return done(null);
  });
}
