import { db } from "@/lib/db";
import { storeDocument, type DocumentRefusal } from "@/lib/registry/store-document";
import { done, refused, type Result } from "@/lib/result";
import type { RequirementKey } from "@/lib/rules/program-policy";
import { isOpenToOperator } from "./application-steps";
import { reachApplication, type Applicant } from "./reach-application";

/** The most files that one application takes. */
const mostDocuments = 60;

/** Why a file was not attached. */
export type AttachRefusal = DocumentRefusal | "not-open" | "too-many";

/** Attaches a file to a requirement. The same file a second time changes nothing. */
export async function attachDocument(
  id: string,
  requirement: RequirementKey,
  file: File,
  by: Applicant,
): Promise<Result<null, AttachRefusal>> {
  const stored = await storeDocument(file, by.userId);
  if (!stored.ok) return stored;
  const refusal = await db.$transaction(async (tx): Promise<AttachRefusal | null> => {
    const application = await reachApplication(tx, id, by);
    if (!application || !isOpenToOperator(application.standing)) return "not-open";
    const { id: documentId } = stored.value;
    const { sha256 } = await tx.document.findUniqueOrThrow({
      where: { id: documentId },
      select: { sha256: true },
    });
    const own = { applicationId: id };
    const same = await tx.document.count({ where: { ...own, requirement, sha256 } });
    if (same > 0) {
      await tx.document.delete({ where: { id: documentId } });
      return null;
    }
    if ((await tx.document.count({ where: own })) >= mostDocuments) return "too-many";
    await tx.document.update({ where: { id: documentId }, data: { ...own, requirement } });
    return null;
  });
  return refusal === null ? done(null) : refused(refusal);
}

/** Takes a file back that was attached since the last sending. What was sent stays. */
export async function detachDocument(
  id: string,
  documentId: string,
  by: Applicant,
): Promise<Result<null, "not-open">> {
  return db.$transaction(async (tx) => {
    const application = await reachApplication(tx, id, by);
    if (!application || !isOpenToOperator(application.standing)) return refused("not-open");
    const sent = application.steps.findLast(({ answers }) => answers !== null);
    const { count } = await tx.document.updateMany({
      where: {
        id: documentId,
        applicationId: id,
        ...(sent !== undefined && { recordedAt: { gt: sent.at } }),
      },
      data: { applicationId: null, requirement: null },
    });
    return count === 0 ? refused("not-open") : done(null);
  });
}
