import { requireRole } from "@/lib/auth/session";
import { batchProgress } from "@/lib/batches/batch-progress";

/** How far a submitted batch is, for the page that shows it. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly id: string }> },
): Promise<Response> {
  const operator = await requireRole("operator");
  const progress = await batchProgress(operator, (await params).id);
  if (!progress) return new Response(null, { status: 404 });
  return Response.json(progress, { headers: { "cache-control": "no-store" } });
}
