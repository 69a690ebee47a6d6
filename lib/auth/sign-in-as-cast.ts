import { db } from "@/lib/db";
import { isDemo } from "@/lib/env";
import { done, refused, type Result } from "@/lib/result";
import { findCast } from "./cast";
import { type Admission, completeSignIn } from "./complete-sign-in";
import { createSignInLink } from "./sign-in-link";

/** Signs in as a member of the demo's cast: by a link like any other, used at once instead of sent. */
export async function signInAsCast(
  userId: string,
  browser: { readonly device: string; readonly earlier?: string | undefined },
): Promise<Result<Admission, "nobody">> {
  if (!isDemo()) return refused("nobody");
  const member = (await findCast()).find((one) => one.userId === userId);
  if (!member) return refused("nobody");
  const token = await createSignInLink(db, member.email);
  const result = await completeSignIn({ token, ...browser });
  return result.ok ? done(result.value) : refused("nobody");
}
