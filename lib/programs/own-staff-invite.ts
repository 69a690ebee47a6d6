import { isAddress } from "@/lib/auth/address";
import { giveRole, type Invited } from "@/lib/auth/give-role";
import type { ActorOf } from "@/lib/auth/seat";
import { db } from "@/lib/db";
import { done, refused, type Result } from "@/lib/result";
import { stillOperates } from "./own-staff";

/** Why a colleague cannot be invited. */
export type ColleagueRefusal = "not-an-address" | "no-longer-yours";

/** Gives a colleague the operator's role in one's own organization, and tells them. Repeating it changes nothing. */
export async function inviteColleague(
  colleague: { readonly email: string; readonly name?: string | undefined },
  operator: ActorOf<"operator">,
): Promise<Result<Invited, ColleagueRefusal>> {
  const email = colleague.email.trim();
  if (!isAddress(email)) return refused("not-an-address");
  const { role, organizationId } = operator;
  return db.$transaction(async (tx) => {
    if (!(await stillOperates(tx, operator))) return refused("no-longer-yours");
    const person = { email, name: colleague.name };
    return done(await giveRole(tx, person, { role, organizationId }, operator));
  });
}
