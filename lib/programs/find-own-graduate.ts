import { db } from "@/lib/db";
import { earnedSelection, toEarned, type Earned } from "./how-earned";
import { ownGraduates } from "./list-own-graduates";

/** The credential of an organization's graduate, with how it was earned. */
export interface FoundGraduate extends Earned {
  readonly credentialId: string;
}

/** A graduate of an organization's programs by the number of the credential; null when it is nobody of theirs. */
export async function findOwnGraduate(
  organizationId: string,
  number: string,
): Promise<FoundGraduate | null> {
  const row = await db.credential.findFirst({
    where: { ...ownGraduates(organizationId), number },
    select: { id: true, ...earnedSelection },
  });
  const earned = row && toEarned(row);
  return row && earned && { credentialId: row.id, ...earned };
}
