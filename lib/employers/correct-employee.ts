import type { z } from "zod";
import type { ActorOf } from "@/lib/auth/seat";
import { today } from "@/lib/dates";
import { db } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import { recordEvent } from "@/lib/history/record-event";
import { lockPerson } from "@/lib/registry/cases";
import { text } from "@/lib/registry/inputs";
import { done, refused, type Result } from "@/lib/result";
import { findEmployee, type Employee } from "./find-employee";
import { kindOfWork } from "./kind-of-work";
import { Work } from "./new-employee";
import { overlaps } from "./record-employee";

/** What a period of work should say instead. */
export const CorrectedWork = Work.extend({ worksAs: text(80), reason: text(500) });

/** Why a correction is not recorded. */
export type CorrectionRefusal =
  "not-found" | "in-the-future" | "ends-before-start" | "already-recorded" | "nothing-differs";

/** Puts right what an employer recorded wrong about a period of work. What it said before stays on record. */
export async function correctEmployee(
  id: string,
  input: z.output<typeof CorrectedWork>,
  employer: ActorOf<"employer">,
): Promise<Result<null, CorrectionRefusal>> {
  const { organizationId } = employer;
  const { worksAs, setting, from, to = null, reason } = input;
  if (to !== null && to < from) return refused("ends-before-start");
  if (from > today("UTC")) return refused("in-the-future");
  return db.$transaction(async (tx) => {
    const found = await findEmployee(id, organizationId, tx);
    if (!found) return refused("not-found");
    const { personId } = found;
    await lockPerson(tx, personId);
    const before = await findEmployee(id, organizationId, tx);
    if (!before) return refused("not-found");
    const corrected = { worksAs, setting, from, to };
    if (isSame(before, corrected)) return refused("nothing-differs");
    const others = { personId, organizationId, worksAs, id: { not: id } };
    if (await overlaps(tx, others, { from, to })) return refused("already-recorded");
    await tx.employment.update({
      where: { id },
      data: { ...corrected, from: toDatabaseDay(from), to: toDatabaseDay(to) },
    });
    await recordEvent(tx, {
      type: "employment-corrected",
      effectiveOn: from,
      actor: employer,
      personId,
      organizationId,
      before: factsOf(id, before),
      after: factsOf(id, corrected),
      reason,
    });
    return done(null);
  });
}

type Facts = Pick<Employee, "worksAs" | "setting" | "from" | "to">;

function isSame(a: Facts, b: Facts): boolean {
  return a.worksAs === b.worksAs && a.setting === b.setting && a.from === b.from && a.to === b.to;
}

/** Work in words stays outside the event. */
function factsOf(id: string, { worksAs, setting, from, to }: Facts) {
  return { id, kind: kindOfWork(worksAs), setting, from, to };
}
