import { db } from "@/lib/db";
import { reviseDocuments } from "./revise-documents";

/** Revises the documents of every credential of a program, one at a time. Run again, it changes nothing twice. */
export async function reviseProgramDocuments(programId: string): Promise<void> {
  const credentials = await db.credential.findMany({
    where: { programId, editions: { some: {} } },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  for (const { id } of credentials) await db.$transaction((tx) => reviseDocuments(tx, id));
}
