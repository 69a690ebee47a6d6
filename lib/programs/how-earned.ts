import type { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import type { PlainDate } from "@/lib/dates";

/** How a credential was earned, as its program says, and the batch that brought it. */
export interface Earned {
  readonly program: { readonly id: string; readonly name: string };
  readonly completion: {
    readonly cohort: string | null;
    readonly completedOn: PlainDate | null;
    readonly examinedOn: PlainDate | null;
    readonly hours: number | null;
    readonly ownStaff: boolean;
  } | null;
  readonly batch: { readonly id: string; readonly name: string; readonly row: number } | null;
}

/** What is read of a credential to say how it was earned. */
export const earnedSelection = {
  program: { select: { id: true, name: true } },
  completion: true,
  batchRow: { select: { number: true, batch: { select: { id: true, name: true } } } },
} as const satisfies Prisma.CredentialSelect;

type Row = Prisma.CredentialGetPayload<{ select: typeof earnedSelection }>;

/** How a credential was earned; null where no program on record issued it. */
export function toEarned({ program, completion, batchRow }: Row): Earned | null {
  if (!program) return null;
  return {
    program,
    completion: completion && {
      cohort: completion.cohort,
      completedOn: fromDatabaseDay(completion.completedOn),
      examinedOn: fromDatabaseDay(completion.examinedOn),
      hours: completion.hours?.toNumber() ?? null,
      ownStaff: completion.ownStaff,
    },
    batch: batchRow && { ...batchRow.batch, row: batchRow.number },
  };
}

/** As `toEarned`, of the credential with an id. */
export async function howEarned(credentialId: string): Promise<Earned | null> {
  const row = await db.credential.findUnique({
    where: { id: credentialId },
    select: earnedSelection,
  });
  return row && toEarned(row);
}
