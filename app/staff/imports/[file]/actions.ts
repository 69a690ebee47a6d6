"use server";

import { notFound, redirect } from "next/navigation";
import { requireRole } from "@/lib/auth/session";
import { fields } from "@/lib/forms";
import { startImport } from "@/lib/intake/start-import";

/** Has a stored file imported, and shows how far it is. */
export async function start(form: FormData): Promise<void> {
  const actor = await requireRole("registrar");
  const { fileId = "" } = fields(form);
  const result = await startImport(fileId, actor);
  if (result.ok) redirect(`/staff/imports/${fileId}`);
  if (result.refusal === "columns-missing") redirect(`/staff/imports/${fileId}/columns`);
  notFound();
}
