import { db } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import type { PlainDate } from "@/lib/dates";
import { ownGraduates } from "./list-own-graduates";

/** What a program said of how a credential was earned. */
export interface OwnCompletion {
  readonly cohort: string | null;
  readonly completedOn: PlainDate | null;
  readonly examinedOn: PlainDate | null;
  readonly hours: number | null;
  readonly ownStaff: boolean;
}

/** The credential of an organization's graduate, with how it was earned and the batch that brought it. */
export interface FoundGraduate {
  readonly credentialId: string;
  readonly program: { readonly id: string; readonly name: string };
  readonly completion: OwnCompletion | null;
  readonly batch: { readonly id: string; readonly name: string; readonly row: number } | null;
}

/** A graduate of an organization's programs by the number of the credential; null when it is nobody of theirs. */
export async function findOwnGraduate(
  organizationId: string,
  number: string,
): Promise<FoundGraduate | null> {
  const row = await db.credential.findFirst({
    where: { ...ownGraduates(organizationId), number },
    select: {
      id: true,
      program: { select: { id: true, name: true } },
      completion: true,
      batchRow: { select: { number: true, batch: { select: { id: true, name: true } } } },
    },
  });
  if (!row?.program) return null;
  const { id, program, completion, batchRow } = row;
  return {
    credentialId: id,
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
