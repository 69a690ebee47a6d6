import { notFound } from "next/navigation";
import { requireRole } from "@/lib/auth/session";
import {
  findApplication,
  type SeenApplication,
} from "@/lib/programs/applications/find-application";
import type { Registrar } from "@/lib/registry/cases";

/** The application of a staff page, and who looks at it. Not of this registrar's state: not found. */
export async function applicationInHand(
  params: Promise<{ readonly id: string }>,
): Promise<{ readonly application: SeenApplication; readonly registrar: Registrar }> {
  const registrar = await requireRole("registrar");
  const { id } = await params;
  const application = await findApplication(id, registrar);
  if (!application) notFound();
  return { application, registrar };
}
