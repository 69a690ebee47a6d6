"use server";

import { revalidatePath } from "next/cache";
import { requireRole } from "@/lib/auth/session";
import { replaceVerifyLink } from "@/lib/registry/replace-link";

/** Gives the holder a new verify link for one of their credentials; the old one says that it was replaced. */
export async function replaceLink(credentialId: string): Promise<void> {
  const holder = await requireRole("holder");
  await replaceVerifyLink({ id: credentialId, personId: holder.personId }, holder);
  revalidatePath("/my");
}
