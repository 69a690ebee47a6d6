import { notFound } from "next/navigation";
import { answerEvidence } from "@/app/my/education/answer-evidence";
import { requireRole } from "@/lib/auth/session";
import { openEvidence } from "@/lib/education/evidence";

/** A file that shows the education of somebody with a credential in the registrar's state. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ id: string }> },
): Promise<Response> {
  const { state } = await requireRole("registrar");
  const { id } = await params;
  const document = await openEvidence(id, { state });
  if (!document) notFound();
  return answerEvidence(document);
}
