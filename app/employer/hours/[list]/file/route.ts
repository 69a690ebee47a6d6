import { notFound } from "next/navigation";
import { giveFile } from "@/app/lists/give-file";
import { resultsOf } from "@/app/lists/results-of";
import { requireRole } from "@/lib/auth/session";
import { findSheet } from "@/lib/education/sheet-find";

/** A list of hours as it came in, with what became of each row. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ list: string }> },
): Promise<Response> {
  const employer = await requireRole("employer");
  const sheet = await findSheet((await params).list, employer);
  if (!sheet) notFound();
  return giveFile(sheet, await resultsOf(sheet, employer), sheet.postedAt !== null);
}
