import { hoursCsv } from "@/app/my/education/hours-csv";
import { requireRole } from "@/lib/auth/session";
import { educationOverview } from "@/lib/education/overview";

/** A holder's own hours as a file. */
export async function GET(): Promise<Response> {
  const { personId } = await requireRole("holder");
  return hoursCsv(await educationOverview(personId));
}
