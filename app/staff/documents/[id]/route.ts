import { notFound } from "next/navigation";
import { requireRole } from "@/lib/auth/session";
import { openDocument } from "@/lib/registry/open-document";

/** An evidence file of a credential in the registrar's state, always as a download. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ id: string }> },
): Promise<Response> {
  const { state } = await requireRole("registrar");
  const { id } = await params;
  const document = await openDocument(id, state);
  if (!document) notFound();
  return new Response(document.bytes, {
    headers: {
      "content-type": document.contentType,
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(document.name)}`,
      "content-security-policy": "sandbox; default-src 'none'",
      "cache-control": "private, no-store",
    },
  });
}
