import { z } from "zod";
import { db, type Database } from "@/lib/db";
import type { OpenedDocument } from "@/lib/registry/open-document";
import { withCaseIn } from "./changeable";

/** Whether somebody stored a file that belongs to nothing yet. */
export async function isFreeEvidence(
  tx: Database,
  documentId: string,
  storedById: string,
): Promise<boolean> {
  const free = { credentialId: null, applicationId: null, educationId: null, auditItemId: null };
  const where = { id: documentId, recordedById: storedById, redactedAt: null, ...free };
  return (await tx.document.count({ where })) > 0;
}

/** Ties an evidence file to a record of education. */
export async function tieEvidence(
  tx: Database,
  documentId: string,
  educationId: string,
): Promise<void> {
  await tx.document.update({ where: { id: documentId }, data: { educationId } });
}

/** Whose evidence of education may be opened: a person's own, or that of people with a case in a state. */
export type EvidenceReach = { readonly personId: string } | { readonly state: string };

/** The file, when it is evidence of education within reach and was not redacted; else null. */
export async function openEvidence(
  id: string,
  reach: EvidenceReach,
): Promise<OpenedDocument | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const education = {
    person: "personId" in reach ? { id: reach.personId } : withCaseIn(reach.state),
  };
  const audits = "state" in reach ? auditsOf(reach.state) : {};
  return db.document.findFirst({
    where: { id, redactedAt: null, education, ...audits },
    select: { name: true, contentType: true, bytes: true },
  });
}

/** Files that a state's office may see: what was handed in for another state's audit is that state's case. */
export function auditsOf(state: string) {
  return { OR: [{ auditItemId: null }, { auditItem: { audit: { state } } }] };
}
