"use server";

import { redirect } from "next/navigation";
import { requireRole } from "@/lib/auth/session";
import { sendApplication } from "@/lib/programs/applications/send-application";

/** Sends an application that is whole. When something is missing after all, its page says what. */
export async function send(id: string): Promise<void> {
  const operator = await requireRole("operator");
  const result = await sendApplication(id, operator);
  redirect(result.ok ? `/program/applications/${id}?done=sent` : `/program/applications/${id}`);
}
