import { createTranslator } from "use-intl/core";
import type { Prisma } from "@/prisma/generated/client";
import { roles, type Role } from "@/lib/auth/roles";
import { db } from "@/lib/db";
import { dayOf } from "@/lib/dates";
import { toDatabaseDay } from "@/lib/db-days";
import { messages } from "@/lib/i18n/messages";

/** Somebody signed in: their name with their organization's, and the role they had then, as far as known. */
export interface SignedInAsker {
  readonly name: string | null;
  readonly role: Role | null;
}

/** What must be read of a user to tell who they were at some time. */
export const askerSelection = {
  name: true,
  grants: {
    select: { role: true, from: true, to: true, organization: { select: { name: true } } },
    orderBy: { recordedAt: "asc" },
  },
} satisfies Prisma.UserSelect;

type Row = Prisma.UserGetPayload<{ select: typeof askerSelection }>;

/** Who a user was at a moment. Days of a role are counted in universal time here: no state's office asks. */
export function askerOf({ name, grants }: Row, at: Date): SignedInAsker {
  const on = toDatabaseDay(dayOf(at, "UTC"));
  const held = grants.filter(({ from, to }) => from <= on && (to === null || to >= on));
  const organization = held.find((grant) => grant.organization)?.organization?.name;
  return {
    name: [name, organization].filter(Boolean).join(", ") || null,
    role: roles.find((role) => held.some((grant) => grant.role === role)) ?? null,
  };
}

/** Who asks, in the words that are kept with a look-up; null where anybody may have asked. */
export async function whoAsks(userId: string | null, at: Date): Promise<string | null> {
  if (userId === null) return null;
  const user = await db.user.findUniqueOrThrow({ where: { id: userId }, select: askerSelection });
  const { name, role } = askerOf(user, at);
  if (name !== null) return name;
  const t = createTranslator({ locale: "en", messages: messages.en });
  return role === null
    ? t("credentials.lookUps.signedIn")
    : t("credentials.lookUps.signedInAs", { role: t(`account.role.${role}`) });
}
