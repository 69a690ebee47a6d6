import { requireRole } from "@/lib/auth/session";
import { roundProgress } from "@/lib/employers/round-progress";

/** How far looking everybody up again is, for the page that shows it. */
export async function GET(): Promise<Response> {
  const { organizationId } = await requireRole("employer");
  const progress = await roundProgress(organizationId);
  return Response.json(progress, { headers: { "cache-control": "no-store" } });
}
