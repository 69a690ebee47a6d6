import { z } from "zod";
import { revokeGrant } from "@/lib/auth/grants";
import type { ActorOf } from "@/lib/auth/seat";
import { db } from "@/lib/db";
import { done, refused, type Result } from "@/lib/result";
import { stillOperates } from "./own-staff";

/** Why a role stays. */
export type EndRoleRefusal = "not-found" | "own-role" | "no-longer-yours";

/**
 * Ends a colleague's operator's role in one's own organization. Nobody ends their own, so that somebody always stays:
 * whoever ends a role is still there.
 */
export async function endColleague(
  grantId: string,
  operator: ActorOf<"operator">,
): Promise<Result<null, EndRoleRefusal>> {
  if (!z.uuid().safeParse(grantId).success) return refused("not-found");
  const { organizationId } = operator;
  return db.$transaction(async (tx) => {
    if (!(await stillOperates(tx, operator))) return refused("no-longer-yours");
    const grant = await tx.roleGrant.findFirst({
      where: { id: grantId, organizationId, role: "operator" },
      select: { userId: true },
    });
    if (!grant) return refused("not-found");
    if (grant.userId === operator.userId) return refused("own-role");
    const outcome = await revokeGrant(tx, grantId, operator);
    return outcome === "revoked" ? done(null) : refused("not-found");
  });
}
