import { notFound } from "next/navigation";
import { hoursCsv } from "@/app/my/education/hours-csv";
import { requireRole } from "@/lib/auth/session";
import { educationOverview } from "@/lib/education/overview";
import { hasCase } from "@/lib/registry/cases";

/** A person's hours for the credentials in the registrar's state, as a file. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ id: string }> },
): Promise<Response> {
  const { state } = await requireRole("registrar");
  const { id } = await params;
  if (!(await hasCase(id, state))) notFound();
  return hoursCsv(await educationOverview(id, { state }));
}
