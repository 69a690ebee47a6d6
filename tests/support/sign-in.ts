import { date } from "@/lib/dates";
import { db } from "@/lib/db";
import { grantRole, type RoleInScope } from "@/lib/auth/grants";
import { registryItself } from "@/lib/history/record-event";

interface GivenGrant extends RoleInScope {
  readonly from?: string;
  readonly to?: string;
}

/** A user with these roles, each from the first day of 2020 on unless the test says otherwise. */
export async function addUser(
  email: string,
  ...grants: readonly GivenGrant[]
): Promise<{ readonly id: string; readonly grantIds: readonly string[] }> {
  return db.$transaction(async (tx) => {
    const { id } = await tx.user.create({ data: { email, folded: email }, select: { id: true } });
    const grantIds: string[] = [];
    for (const { from = "2020-01-01", to, ...role } of grants) {
      const days = { from: date(from), ...(to !== undefined && { to: date(to) }) };
      const granted = await grantRole(tx, { userId: id, ...role, ...days }, registryItself);
      grantIds.push(granted.grantId);
    }
    return { id, grantIds };
  });
}

/** A person with these current addresses, asserted by a registrar unless the test says otherwise. */
export async function addPerson(
  ...emails: readonly { readonly address: string; readonly source?: string }[]
): Promise<{ readonly id: string }> {
  return db.person.create({
    data: {
      names: { create: { given: "Rosa", family: "Delgado", source: "registrar" } },
      emails: { create: emails.map(({ address, source = "registrar" }) => ({ address, source })) },
    },
    select: { id: true },
  });
}

/** The tokens of the sign-in links that were queued for an address, the newest last. */
export async function queuedLinkTokens(to: string): Promise<readonly string[]> {
  const queued = await db.outboundEmail.findMany({
    where: { to, template: "sign-in-link" },
    orderBy: { queuedAt: "asc" },
  });
  return queued.map(({ data }) => /link\/([\w-]+)/.exec(JSON.stringify(data))?.[1] ?? "");
}
