import { limitRate } from "@/lib/rate-limit";
import { storeDocument, type DocumentRefusal } from "@/lib/registry/store-document";
import { refused, type Result } from "@/lib/result";

/** Why a file that shows education is not taken. */
export type EvidenceRefusal = DocumentRefusal | "too-many";

/** Stores a file that shows education. Each user may send so many in a day, because files stay. */
export async function storeEvidence(
  file: File,
  userId: string,
): Promise<Result<{ readonly id: string }, EvidenceRefusal>> {
  if ((await limitRate("evidence-user", userId)) === "too-many") return refused("too-many");
  return storeDocument(file, userId);
}
