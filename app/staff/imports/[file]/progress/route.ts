import { requireRole } from "@/lib/auth/session";
import { findProgress } from "@/lib/intake/import-progress";
import { z } from "zod";

/** How far the import of a file is, for the page that shows it. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly file: string }> },
): Promise<Response> {
  const { state } = await requireRole("registrar");
  const id = z.uuid().safeParse((await params).file);
  const progress = id.success ? (await findProgress(state, [id.data])).get(id.data) : undefined;
  if (!progress) return new Response(null, { status: 404 });
  return Response.json(progress, { headers: { "cache-control": "no-store" } });
}
