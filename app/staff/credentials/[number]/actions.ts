"use server";

import { revalidatePath } from "next/cache";
import { requireRole } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import { resendEmail } from "@/lib/mail/resend-email";
import { timeZoneOf } from "@/lib/states/catalogue";

/** Sends a failed e-mail once more. A refusal needs no words: the list shows where each e-mail stands. */
export async function sendAgain(emailId: string): Promise<void> {
  const registrar = await requireRole("registrar");
  await resendEmail(emailId, registrar, today(timeZoneOf(registrar.state)));
  revalidatePath("/staff/credentials/[number]", "page");
}
