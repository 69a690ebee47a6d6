import { asRole, type Role } from "./roles";

/** A signed-in person in one of their roles, with what that role is scoped to. */
export type RoleActor =
  | { readonly userId: string; readonly role: "registrar"; readonly state: string }
  | { readonly userId: string; readonly role: "operator"; readonly organizationId: string }
  | { readonly userId: string; readonly role: "employer"; readonly organizationId: string }
  | { readonly userId: string; readonly role: "holder"; readonly personId: string }
  | { readonly userId: string; readonly role: "auditor" }
  | { readonly userId: string; readonly role: "administrator" };

/** The actor of one role, or of any of several. */
export type ActorOf<R extends Role> = Extract<RoleActor, { readonly role: R }>;

/** A role that somebody has today. Its id is that of the grant it rests on. */
export interface Seat {
  readonly id: string;
  readonly actor: RoleActor;
  /** The organization's name, for the roles that act for one. */
  readonly organization: string | null;
}

/** What a grant says about its role and scope. */
export interface Granted {
  readonly id: string;
  readonly userId: string;
  readonly role: string;
  readonly state: string | null;
  readonly organizationId: string | null;
  readonly personId: string | null;
  readonly organization: { readonly name: string } | null;
}

/** The seat that a grant gives. Throws when the grant lacks its scope, which the database refuses. */
export function seatOf(grant: Granted): Seat {
  return { id: grant.id, actor: actorOf(grant), organization: grant.organization?.name ?? null };
}

function actorOf(grant: Granted): RoleActor {
  const { userId, state, organizationId, personId } = grant;
  const role = asRole(grant.role);
  switch (role) {
    case "registrar":
      if (state !== null) return { userId, role, state };
      break;
    case "operator":
    case "employer":
      if (organizationId !== null) return { userId, role, organizationId };
      break;
    case "holder":
      if (personId !== null) return { userId, role, personId };
      break;
    case "auditor":
    case "administrator":
      return { userId, role };
    case null:
  }
  throw new Error(`the grant ${grant.id} has no such role or no scope`);
}
