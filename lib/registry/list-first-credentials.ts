import { db } from "@/lib/db";
import { findAnswer, type CredentialAnswer } from "./answer";

/** The credentials that were recorded first, as they stand today. */
export async function listFirstCredentials(count: number): Promise<readonly CredentialAnswer[]> {
  const rows = await db.credential.findMany({
    where: { takenBackAt: null },
    select: { id: true },
    orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
    take: count,
  });
  const answers = await Promise.all(rows.map(({ id }) => findAnswer({ id })));
  return answers.filter((answer) => answer !== null);
}
