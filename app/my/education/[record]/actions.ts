"use server";

import { redirect } from "next/navigation";
import { requireRole } from "@/lib/auth/session";
import { withdrawEducation } from "@/lib/education/withdraw-education";

/**
 * Withdraws a holder's own record, or asks the office that accepted it to let them. Pressed twice, or on one that
 * was changed meanwhile, it leads back to the record.
 */
export async function withdraw(record: string): Promise<void> {
  const holder = await requireRole("holder");
  const result = await withdrawEducation(record, holder);
  redirect(
    result.ok && result.value === "withdrawn"
      ? "/my/education?sent=withdrawn"
      : `/my/education/${record}`,
  );
}
