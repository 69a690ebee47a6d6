import { cookies } from "next/headers";
import { seatCookie } from "@/lib/auth/cookies";
import type { SignedIn } from "@/lib/auth/sessions";

/** The person whose record is open to somebody signed in, the chosen one first; null when none is. */
export async function personOf({ seats }: SignedIn): Promise<string | null> {
  const chosen = (await cookies()).get(seatCookie().name)?.value;
  const people = seats.flatMap(({ id, actor }) =>
    actor.role === "holder" ? [{ id, personId: actor.personId }] : [],
  );
  const seat = people.find(({ id }) => id === chosen) ?? people[0];
  return seat?.personId ?? null;
}
