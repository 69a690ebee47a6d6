import { requireRole } from "@/lib/auth/session";
import { findPeopleList } from "@/lib/employers/people-list";
import { peopleListProgress } from "@/lib/employers/people-list-progress";

/** How far recording the people of a list is, for the page that shows it. */
export async function GET(): Promise<Response> {
  const employer = await requireRole("employer");
  const list = await findPeopleList(employer);
  if (!list) return new Response(null, { status: 404 });
  const progress = await peopleListProgress(list);
  return Response.json(progress, { headers: { "cache-control": "no-store" } });
}
