import { notFound } from "next/navigation";
import { giveFile } from "@/app/lists/give-file";
import { resultsOf } from "@/app/lists/results-of";
import { requireRole } from "@/lib/auth/session";
import { findSheet } from "@/lib/education/sheet-find";

/** A roster as it came in, with what became of each row. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ id: string }> },
): Promise<Response> {
  const provider = await requireRole("operator");
  const sheet = await findSheet((await params).id, provider);
  if (!sheet) notFound();
  return giveFile(sheet, await resultsOf(sheet, provider), sheet.postedAt !== null);
}
