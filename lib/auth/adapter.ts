import type { Adapter, AdapterUser } from "next-auth/adapters";
import { db } from "@/lib/db";
import { foldAddress } from "./address";
import { admitHolder } from "./admit-holder";
import { bindOfficeAccount } from "./office-account";
import { beginSession, endSession, findSession } from "./sessions";
import { spendSignInLink } from "./sign-in-link";

const userSelection = { id: true, email: true, name: true } as const;

/**
 * How next-auth reaches our tables. Of a session's token and of a link's only hashes are kept; the limits of
 * a session are those of its user's roles, whatever next-auth proposes.
 */
export function createAdapter(device: string): Adapter {
  return {
    async getUser(id) {
      return userFrom(await db.user.findUnique({ where: { id }, select: userSelection }));
    },

    async getUserByEmail(email) {
      const folded = foldAddress(email);
      return userFrom(await db.user.findUnique({ where: { folded }, select: userSelection }));
    },

    async getUserByAccount({ provider, providerAccountId }) {
      const account = await db.account.findUnique({
        where: { provider_providerAccountId: { provider, providerAccountId } },
        select: { user: { select: userSelection } },
      });
      return userFrom(account?.user ?? null);
    },

    /** Somebody who opened a link and is no user yet: a holder, or somebody who will ask for their record. */
    async createUser({ email }: Omit<AdapterUser, "id">) {
      const { userId } = await admitHolder(foldAddress(email));
      return requireUser(userId);
    },

    /** A user proved their address by opening a link. It may have become a holder's since they came. */
    async updateUser({ id }) {
      const { folded } = await db.user.findUniqueOrThrow({ where: { id } });
      await admitHolder(folded);
      return requireUser(id);
    },

    async linkAccount({ userId, provider, providerAccountId }: OfficeAccount) {
      await bindOfficeAccount(userId, { provider, providerAccountId });
    },

    async createSession({ sessionToken, userId }) {
      const { expiresAt } = await beginSession({ token: sessionToken, userId, device });
      return { sessionToken, userId, expires: expiresAt };
    },

    async getSessionAndUser(sessionToken) {
      const session = await findSession(sessionToken);
      if (!session) return null;
      const { userId, email, name, expiresAt } = session;
      return {
        session: { sessionToken, userId, expires: expiresAt },
        user: { id: userId, email, name, emailVerified: null },
      };
    },

    /** A session is never made to last longer. */
    updateSession() {
      return null;
    },

    async deleteSession(sessionToken) {
      await endSession(sessionToken);
    },

    async useVerificationToken({ identifier, token }) {
      const spent = await spendSignInLink(token, identifier);
      return spent && { identifier, token, expires: spent.expiresAt };
    },

    /** Links are made by `createSignInLink`, in the transaction of their e-mail. */
    createVerificationToken() {
      throw new Error("sign-in links are not made by next-auth");
    },
  };
}

interface OfficeAccount {
  readonly userId: string;
  readonly provider: string;
  readonly providerAccountId: string;
}

interface UserRow {
  readonly id: string;
  readonly email: string;
  readonly name: string | null;
}

async function requireUser(id: string): Promise<AdapterUser> {
  return {
    ...(await db.user.findUniqueOrThrow({ where: { id }, select: userSelection })),
    emailVerified: null,
  };
}

function userFrom(row: UserRow | null): AdapterUser | null {
  return row && { ...row, emailVerified: null };
}
