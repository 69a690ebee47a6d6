import { db } from "@/lib/db";
import { findAnswer, type CredentialAnswer } from "./answer";

/** A person's credentials in every register, as they stand today; the one registered last first. */
export async function listHolderCredentials(
  personId: string,
): Promise<readonly CredentialAnswer[]> {
  const rows = await db.credential.findMany({
    where: { personId, takenBackAt: null },
    select: { id: true },
    orderBy: { registeredOn: "desc" },
  });
  const answers = await Promise.all(rows.map(({ id }) => findAnswer({ id })));
  return answers.filter((answer) => answer !== null);
}
