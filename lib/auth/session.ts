import "server-only";
import { cookies, headers } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import { cache } from "react";
import { seatCookie, sessionCookie } from "./cookies";
import { nextPath, withNext } from "./next-path";
import type { Role } from "./roles";
import type { ActorOf, RoleActor, Seat } from "./seat";
import { findSession, type SignedIn } from "./sessions";

/** Who asks for this page, if they are signed in. */
export const currentUser = cache(async (): Promise<SignedIn | null> => {
  const token = (await cookies()).get(sessionCookie().name)?.value;
  return token ? findSession(token) : null;
});

/** Who asks for this page. Nobody is led to the sign-in page and comes back afterwards. */
export async function requireUser(): Promise<SignedIn> {
  const user = await currentUser();
  if (user) return user;
  const path = (await headers()).get("x-path");
  redirect(withNext("/sign-in", nextPath(path)));
}

/**
 * Who asks, in the role (or the first of the roles) that this page or action is for. Nobody is led to the
 * sign-in page; somebody without the role is told that it is for another one.
 */
export async function requireRole<R extends Role>(role: R | readonly R[]): Promise<ActorOf<R>> {
  const user = await requireUser();
  const chosen = (await cookies()).get(seatCookie().name)?.value;
  const wanted: readonly R[] = typeof role === "string" ? [role] : role;
  for (const one of wanted) {
    const actor = actorFor(user.seats, one, chosen);
    if (actor) return actor;
  }
  forbidden();
}

/** The seats of one role, the chosen one first. */
function actorFor<R extends Role>(
  seats: readonly Seat[],
  role: R,
  chosen: string | undefined,
): ActorOf<R> | null {
  const own = seats.filter((seat) => seat.actor.role === role);
  const seat = own.find(({ id }) => id === chosen) ?? own[0];
  return seat && isOf(seat.actor, role) ? seat.actor : null;
}

function isOf<R extends Role>(actor: RoleActor, role: R): actor is ActorOf<R> {
  return actor.role === role;
}
