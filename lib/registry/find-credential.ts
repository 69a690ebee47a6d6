import { db, type Database } from "@/lib/db";
import type { Credential } from "./credential";
import { selection, toCredential } from "./credential-row";
import { rewind } from "./rewind";

/** What names a credential. */
export type CredentialKey = { readonly id: string } | { readonly number: string };

/** The credential with an id or a number; null when there is none, or it was taken back. */
export async function findCredential(
  by: CredentialKey,
  database: Database = db,
): Promise<Credential | null> {
  const row = await database.credential.findUnique({ where: by, select: selection });
  return row?.takenBackAt === null ? toCredential(row) : null;
}

/** The credential as it was known at a moment; null when it was not on record then. */
export async function findCredentialAsKnown(
  by: CredentialKey,
  moment: Date,
): Promise<Credential | null> {
  const row = await db.credential.findUnique({ where: by, select: selection });
  if (!row || row.recordedAt > moment) return null;
  if (row.takenBackAt !== null && row.takenBackAt <= moment) return null;
  return toCredential(await rewind(row, moment));
}
