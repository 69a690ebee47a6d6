import { notFound } from "next/navigation";
import { giveFile } from "@/app/lists/give-file";
import { requireRole } from "@/lib/auth/session";
import { findPeopleList } from "@/lib/employers/people-list";
import { peopleResults } from "@/lib/employers/people-results";

/** The list of people as it came in, with what became of each row. */
export async function GET(): Promise<Response> {
  const employer = await requireRole("employer");
  const list = await findPeopleList(employer);
  if (!list) notFound();
  return giveFile(list, peopleResults(list), list.recording === "finished");
}
