"use server";

import { notFound, redirect } from "next/navigation";
import { requireRole } from "@/lib/auth/session";
import { findBatch } from "@/lib/batches/find-batch";
import { resumeBatch } from "@/lib/batches/resume-batch";

/** Has the work on a batch go on where it stopped, and shows how far it is. */
export async function resume(id: string): Promise<void> {
  const operator = await requireRole("operator");
  if (!(await findBatch(operator, id))) notFound();
  await resumeBatch(operator, id);
  redirect(`/program/batches/${id}`);
}
