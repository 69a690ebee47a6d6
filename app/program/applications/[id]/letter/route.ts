import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { requireRole } from "@/lib/auth/session";
import { decisionLetter } from "@/lib/programs/applications/decision-letter";
import { findApplication } from "@/lib/programs/applications/find-application";

/** The letter of the latest decision on an application, sealed, for its operator and its office. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ id: string }> },
): Promise<Response> {
  const by = await requireRole(["operator", "registrar"]);
  const { id } = await params;
  const application = await findApplication(id, by);
  const letter = application && (await decisionLetter(application, await getLocale()));
  if (!letter) notFound();
  return new Response(letter, {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": 'attachment; filename="decision.pdf"',
      "cache-control": "private, no-store",
    },
  });
}
