import { notFound } from "next/navigation";
import { requireRole } from "@/lib/auth/session";
import { openApplicationDocument } from "@/lib/programs/applications/find-application";

/** A file of an application, for its operator and its office, always as a download. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ id: string; document: string }> },
): Promise<Response> {
  const by = await requireRole(["operator", "registrar"]);
  const { id, document } = await params;
  const file = await openApplicationDocument(id, document, by);
  if (!file) notFound();
  return new Response(file.bytes, {
    headers: {
      "content-type": file.contentType,
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      "content-security-policy": "sandbox; default-src 'none'",
      "cache-control": "private, no-store",
    },
  });
}
