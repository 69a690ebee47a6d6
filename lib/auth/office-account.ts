import { today } from "@/lib/dates";
import { db } from "@/lib/db";
import { recordEvent } from "@/lib/history/record-event";
import { foldAddress } from "./address";
import { grantSelection, seatsToday } from "./seats";

/** Who an office's OpenID Connect provider says somebody is. */
export interface OfficeIdentity {
  readonly provider: string;
  /** The provider's own, unchanging name for the person. */
  readonly providerAccountId: string;
  readonly email: string | null;
  /** Whether the provider vouches that the address is theirs. */
  readonly emailVerified: boolean;
}

const userSelection = {
  id: true,
  folded: true,
  grants: { select: grantSelection },
  accounts: { select: { provider: true } },
} as const;

/**
 * The user that an office identity may enter as: the one it was bound to before, else one whose address
 * is the verified one and who is not bound to another identity. An address alone may have gone to a
 * successor, so a bound user is never bound again. Null when there is none, or none with a role of an
 * office, a program or an employer today: holders enter by e-mail link.
 */
export async function officeUser(identity: OfficeIdentity): Promise<string | null> {
  const { provider, providerAccountId, email, emailVerified } = identity;
  const bound = await db.account.findUnique({
    where: { provider_providerAccountId: { provider, providerAccountId } },
    select: { user: { select: userSelection } },
  });
  const user = bound?.user ?? (emailVerified && email ? await unboundUser(email, provider) : null);
  if (!user) return null;
  const seats = await seatsToday(db, user.folded, user.grants);
  return seats.some(({ actor }) => actor.role !== "holder") ? user.id : null;
}

async function unboundUser(email: string, provider: string) {
  const user = await db.user.findUnique({
    where: { folded: foldAddress(email) },
    select: userSelection,
  });
  return user?.accounts.some((account) => account.provider === provider) ? null : user;
}

/** Binds an office identity to a user, with its event. */
export async function bindOfficeAccount(
  userId: string,
  { provider, providerAccountId }: Pick<OfficeIdentity, "provider" | "providerAccountId">,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.account.create({ data: { provider, providerAccountId, userId } });
    await recordEvent(tx, {
      type: "office-account-bound",
      effectiveOn: today("UTC"),
      actor: { userId, role: "user" },
      after: { userId, provider },
    });
  });
}
