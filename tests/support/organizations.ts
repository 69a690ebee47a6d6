import type { ActorOf } from "@/lib/auth/seat";
import { db } from "@/lib/db";

/** Somebody who acts for an employer of their own. */
export async function employerNamed(name: string, state = "AZ"): Promise<ActorOf<"employer">> {
  const seat = await seatAt(name, "employer", state);
  await db.roleGrant.create({ data: { ...seat, role: "employer", from: new Date("2020-01-01") } });
  return { ...seat, role: "employer" };
}

/** Somebody who acts for an operator, or for a training organization, of their own. */
export async function providerNamed(name: string, state = "AZ"): Promise<ActorOf<"operator">> {
  return { ...(await seatAt(name, "operator", state)), role: "operator" };
}

async function seatAt(name: string, role: string, state: string) {
  const organization = await db.organization.create({ data: { name, roles: [role], state } });
  const email = `${role}.${String(await db.user.count())}@example.org`;
  const user = await db.user.create({ data: { email, folded: "", name: `Desk of ${name}` } });
  return { userId: user.id, organizationId: organization.id };
}
