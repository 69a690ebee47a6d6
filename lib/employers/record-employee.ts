import type { z } from "zod";
import type { ActorOf } from "@/lib/auth/seat";
import { dayOf, type PlainDate } from "@/lib/dates";
import { db, type Database } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import { recordEvent } from "@/lib/history/record-event";
import { lockPerson } from "@/lib/registry/cases";
import type { Credential } from "@/lib/registry/credential";
import { verifyByNumber } from "@/lib/registry/verify-credential";
import { done, refused, type Result } from "@/lib/result";
import { timeZoneOf } from "@/lib/states/catalogue";
import { kindOfWork } from "./kind-of-work";
import type { NewEmployee } from "./new-employee";

/** Why it is not recorded that somebody works for an employer. */
export type EmployeeRefusal =
  "not-found" | "in-the-future" | "ends-before-start" | "already-recorded";

/** When it is recorded, and what else is in the same transaction: both are there afterwards, or neither. */
interface RecordingTogether {
  readonly at?: Date;
  readonly alongside?: (tx: Database) => Promise<void>;
}

/**
 * Records that a person works for an employer. The person is looked up as anybody's credential is: a wrong pair
 * and an unknown number get the same answer, and the look-up is on record for the holder to see.
 */
export async function recordEmployee(
  input: z.output<typeof NewEmployee>,
  employer: ActorOf<"employer">,
  { at = new Date(), alongside }: RecordingTogether = {},
): Promise<Result<{ readonly id: string }, EmployeeRefusal>> {
  const { from, to = null } = input;
  if (to !== null && to < from) return refused("ends-before-start");
  const verified = await verifyByNumber(input, { userId: employer.userId });
  if (!verified.found) return refused("not-found");
  const { credential } = verified.answer;
  if (from > dayOf(at, timeZoneOf(credential.state))) return refused("in-the-future");
  return db.$transaction(async (tx) => {
    const result = await addEmployment(tx, credential, input, employer);
    if (result.ok) await alongside?.(tx);
    return result;
  });
}

async function addEmployment(
  tx: Database,
  credential: Credential,
  input: z.output<typeof NewEmployee>,
  employer: ActorOf<"employer">,
): Promise<Result<{ readonly id: string }, "already-recorded">> {
  const { organizationId, userId } = employer;
  const { from, to = null, setting, worksAs = credential.kind } = input;
  const { personId } = credential.holder;
  await lockPerson(tx, personId);
  const same = { personId, organizationId, worksAs };
  if (await overlaps(tx, same, { from, to })) return refused("already-recorded");
  const { name } = await tx.organization.findUniqueOrThrow({ where: { id: organizationId } });
  const { id } = await tx.employment.create({
    data: {
      ...same,
      employer: name,
      setting,
      from: toDatabaseDay(from),
      to: toDatabaseDay(to),
      source: "employer",
      recordedById: userId,
    },
    select: { id: true },
  });
  const kind = kindOfWork(worksAs);
  await recordEvent(tx, {
    type: "employment-recorded",
    effectiveOn: from,
    actor: employer,
    personId,
    organizationId,
    after: { id, credentialId: credential.id, kind, setting, from, to, source: "employer" },
  });
  return done({ id });
}

/** Whether the employer has the person on record in the same work on any of these days. */
export async function overlaps(
  tx: Database,
  work: {
    readonly personId: string;
    readonly organizationId: string;
    readonly worksAs: string;
    readonly id?: { readonly not: string };
  },
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate | null },
): Promise<boolean> {
  const count = await tx.employment.count({
    where: {
      ...work,
      takenBackAt: null,
      ...(to !== null && { from: { lte: toDatabaseDay(to) } }),
      OR: [{ to: null }, { to: { gte: toDatabaseDay(from) } }],
    },
  });
  return count > 0;
}
