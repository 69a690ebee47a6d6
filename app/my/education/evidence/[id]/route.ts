import { notFound } from "next/navigation";
import { answerEvidence } from "@/app/my/education/answer-evidence";
import { requireRole } from "@/lib/auth/session";
import { openEvidence } from "@/lib/education/evidence";

/** A file that shows a holder's own education. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ id: string }> },
): Promise<Response> {
  const { personId } = await requireRole("holder");
  const { id } = await params;
  const document = await openEvidence(id, { personId });
  if (!document) notFound();
  return answerEvidence(document);
}
