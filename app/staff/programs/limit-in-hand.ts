import { notFound } from "next/navigation";
import { requireRole } from "@/lib/auth/session";
import { findProgram, type Program } from "@/lib/programs/find-program";
import { limitWithId, type Limit } from "@/lib/programs/standing-limit";

/** The suspension or withdrawal of a staff page and its program. Not of this registrar's state: not found. */
export async function limitInHand(
  params: Promise<{ readonly id: string; readonly action: string }>,
): Promise<{ readonly program: Program; readonly limit: Limit }> {
  const { state } = await requireRole("registrar");
  const { id, action } = await params;
  const program = await findProgram(id, state);
  const limit = program && limitWithId(program, action);
  if (!program || !limit) notFound();
  return { program, limit };
}
