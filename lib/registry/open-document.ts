import { z } from "zod";
import { db } from "@/lib/db";

/** An evidence file, with what a browser needs to save it. */
export interface OpenedDocument {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The file, when it belongs to a credential in this state's register and was not redacted; else null. */
export async function openDocument(id: string, state: string): Promise<OpenedDocument | null> {
  if (!z.uuid().safeParse(id).success) return null;
  return db.document.findFirst({
    where: { id, redactedAt: null, credential: { state } },
    select: { name: true, contentType: true, bytes: true },
  });
}

/** An evidence file of a credential as it is listed; `name` is null once it was redacted. */
export interface ListedDocument {
  readonly id: string;
  readonly name: string | null;
  readonly size: number;
  readonly recordedAt: Date;
}

/** The evidence files of a credential, the newest first. */
export async function listDocuments(credentialId: string): Promise<readonly ListedDocument[]> {
  const rows = await db.document.findMany({
    where: { credentialId },
    select: { id: true, name: true, size: true, recordedAt: true, redactedAt: true },
    orderBy: { recordedAt: "desc" },
  });
  return rows.map(({ redactedAt, name, ...rest }) => ({
    ...rest,
    name: redactedAt === null ? name : null,
  }));
}
