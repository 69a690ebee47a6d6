"use server";

import { revalidatePath } from "next/cache";
import { requireRole, requireUser } from "@/lib/auth/session";
import { replaceVerifyLink } from "@/lib/registry/replace-link";
import { endShare } from "@/lib/requests/end-share";
import { withdrawRequest } from "@/lib/requests/withdraw-request";

/** Gives the holder a new verify link for one of their credentials; the old one says that it was replaced. */
export async function replaceLink(credentialId: string): Promise<void> {
  const holder = await requireRole("holder");
  await replaceVerifyLink({ id: credentialId, personId: holder.personId }, holder);
  revalidatePath("/my");
}

/** Ends one of the holder's share links. */
export async function endShareLink(shareId: string): Promise<void> {
  const holder = await requireRole("holder");
  await endShare(shareId, holder);
  revalidatePath("/my");
}

/** Takes back a request that is still open. */
export async function withdraw(requestId: string): Promise<void> {
  const user = await requireUser();
  await withdrawRequest(requestId, user);
  revalidatePath("/my");
}
