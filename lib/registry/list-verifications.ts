import type { Prisma } from "@/prisma/generated/client";
import { roles, type Role } from "@/lib/auth/roles";
import { db } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import type { PlainDate } from "@/lib/dates";

/** Somebody signed in: their name or their organization's, and the role they had on that day, as far as known. */
interface Asker {
  readonly name: string | null;
  readonly role: Role | null;
}

/** A look-up as the holder and the office see it: when, how, by whom, and what was answered. */
export interface PastVerification {
  readonly id: string;
  readonly at: Date;
  readonly via: string;
  readonly asOf: PlainDate;
  readonly outcome: string;
  /** Who asked, if they were signed in; null when anybody may have been. */
  readonly askedBy: Asker | null;
}

/** Who looked a credential up, the newest first; at most fifty. */
export async function listVerifications(
  credentialId: string,
): Promise<readonly PastVerification[]> {
  const rows = await db.verification.findMany({
    where: { credentialId },
    include: { askedBy: { select: asker } },
    orderBy: { at: "desc" },
    take: 50,
  });
  return rows.map(({ id, at, via, asOf, outcome, askedBy }) => ({
    id,
    at,
    via,
    asOf: fromDatabaseDay(asOf),
    outcome,
    askedBy: askedBy && toAsker(askedBy, asOf),
  }));
}

const asker = {
  name: true,
  grants: {
    select: { role: true, from: true, to: true, organization: { select: { name: true } } },
    orderBy: { recordedAt: "asc" },
  },
} satisfies Prisma.UserSelect;

function toAsker(
  { name, grants }: Prisma.UserGetPayload<{ select: typeof asker }>,
  on: Date,
): Asker {
  const held = grants.filter(({ from, to }) => from <= on && (to === null || to >= on));
  const organization = held.find((grant) => grant.organization)?.organization?.name;
  return {
    name: name ?? organization ?? null,
    role: roles.find((role) => held.some((grant) => grant.role === role)) ?? null,
  };
}
