import { db, type Database } from "@/lib/db";
import { type Actor, recordEvent } from "@/lib/history/record-event";
import { today } from "@/lib/dates";
import { done, refused, type Result } from "@/lib/result";
import { stateEntry } from "@/lib/states/catalogue";
import { isAddress } from "./address";
import { giveRole, type Invited } from "./give-role";
import { asRole, type Role } from "./roles";

/** Somebody to be given a role, as it was written. */
export interface Invitation {
  readonly email: string;
  /** Their name, kept if they have none yet. */
  readonly name?: string | undefined;
  readonly role: string;
  readonly state?: string | undefined;
  readonly organization?: string | undefined;
}

/** Why somebody cannot be invited. */
export type InvitationRefusal =
  | "not-an-address"
  | "no-such-role"
  | "holders-need-none"
  | "state-missing"
  | "no-such-state"
  | "organization-missing"
  | "several-organizations"
  | "scope-not-of-this-role";

interface Scope {
  readonly role: Role;
  readonly state?: string;
  readonly organization?: string;
}

/** Makes somebody a user with a role, with its event and the e-mail that tells them. Repeating it changes nothing. */
export async function invite(
  invitation: Invitation,
  actor: Actor,
): Promise<Result<Invited, InvitationRefusal>> {
  const email = invitation.email.trim();
  if (!isAddress(email)) return refused("not-an-address");
  const scope = scopeOf(invitation);
  if (!scope.ok) return scope;
  const { role, state, organization } = scope.value;

  return db.$transaction(async (tx) => {
    let organizationId: string | undefined;
    if (organization !== undefined) {
      const found = await organizationCalled(tx, organization, role, actor);
      if (found === null) return refused("several-organizations");
      organizationId = found;
    }
    const person = { email, name: invitation.name };
    return done(await giveRole(tx, person, { role, state, organizationId }, actor));
  });
}

function scopeOf({
  role: word,
  state,
  organization,
}: Invitation): Result<Scope, InvitationRefusal> {
  const role = asRole(word);
  switch (role) {
    case null:
      return refused("no-such-role");
    case "holder":
      return refused("holders-need-none");
    case "registrar": {
      if (organization !== undefined) return refused("scope-not-of-this-role");
      const code = state?.trim().toUpperCase() ?? "";
      if (code === "") return refused("state-missing");
      return stateEntry(code) ? done({ role, state: code }) : refused("no-such-state");
    }
    case "operator":
    case "employer": {
      if (state !== undefined) return refused("scope-not-of-this-role");
      const name = organization?.trim().replaceAll(/\s+/g, " ") ?? "";
      return name === "" ? refused("organization-missing") : done({ role, organization: name });
    }
    case "auditor":
    case "administrator":
      return state === undefined && organization === undefined
        ? done({ role })
        : refused("scope-not-of-this-role");
  }
}

/** The organization of this name, made when there is none; null when several have it. */
async function organizationCalled(
  tx: Database,
  name: string,
  role: Role,
  actor: Actor,
): Promise<string | null> {
  const found = await tx.organization.findMany({
    where: { name: { equals: name, mode: "insensitive" } },
    select: { id: true, roles: true },
    take: 2,
  });
  const [organization, another] = found;
  if (another) return null;
  if (organization?.roles.includes(role)) return organization.id;

  const before = organization?.roles ?? [];
  const roles = [...before, role];
  const { id } = organization
    ? await tx.organization.update({ where: { id: organization.id }, data: { roles } })
    : await tx.organization.create({ data: { name, roles } });
  await recordEvent(tx, {
    type: organization ? "organization-changed" : "organization-recorded",
    effectiveOn: today("UTC"),
    actor,
    organizationId: id,
    ...(organization && { before: { roles: before } }),
    after: { roles },
  });
  return id;
}
