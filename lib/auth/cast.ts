import { db } from "@/lib/db";
import { roles } from "./roles";
import type { Seat } from "./seat";
import { grantSelection, seatsToday } from "./seats";

/** Somebody of the demo, as the picker shows them. */
export interface CastMember {
  readonly userId: string;
  readonly email: string;
  readonly name: string | null;
  readonly seats: readonly Seat[];
}

/** Everybody in the demo who has a role today, by role, the first to come first. */
export async function findCast(): Promise<readonly CastMember[]> {
  const users = await db.user.findMany({
    where: { grants: { some: {} } },
    select: { id: true, email: true, folded: true, name: true, grants: { select: grantSelection } },
    orderBy: { createdAt: "asc" },
    take: 200,
  });
  const cast = await Promise.all(
    users.map(async ({ id: userId, email, folded, name, grants }) => {
      const seats = await seatsToday(db, folded, grants);
      return { userId, email, name, seats };
    }),
  );
  return cast.filter(({ seats }) => seats.length > 0).sort((a, b) => rank(a) - rank(b));
}

function rank({ seats }: CastMember): number {
  return seats[0] ? roles.indexOf(seats[0].actor.role) : roles.length;
}

/** The path that signs one in as a member of the demo's cast. */
export function castSignInPath(userId: string): string {
  return `/demo/sign-in/${userId}`;
}
