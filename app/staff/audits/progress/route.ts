import { requireRole } from "@/lib/auth/session";
import { findDrawing } from "@/lib/education/audit-drawing";

/** How far the drawing of a registrar's audit is, for the page that shows it. */
export async function GET(): Promise<Response> {
  const registrar = await requireRole("registrar");
  const { done, total, work } = (await findDrawing(registrar)) ?? {
    done: 0,
    total: 0,
    work: "finished",
  };
  return Response.json({ done, total, work }, { headers: { "cache-control": "no-store" } });
}
