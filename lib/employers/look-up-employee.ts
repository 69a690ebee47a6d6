import type { ActorOf } from "@/lib/auth/seat";
import { verifyAgain } from "@/lib/registry/verify-credential";
import { done, refused, type Result } from "@/lib/result";
import { employmentsAt } from "./employments";

/** Looks up again, with a receipt, one person who works for the employer. Throws when it cannot be checked. */
export async function lookUpEmployee(
  id: string,
  { organizationId, userId }: ActorOf<"employer">,
): Promise<Result<null, "not-found">> {
  const { current } = await employmentsAt(organizationId);
  const credential = current.find((one) => one.id === id)?.credential;
  if (!credential) return refused("not-found");
  await verifyAgain(credential, { userId });
  return done(null);
}
