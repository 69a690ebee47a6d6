import type { ActorOf } from "@/lib/auth/seat";
import { db } from "@/lib/db";

/** The holder of a record, signed in with an account of their own. */
export async function holderOf(personId: string): Promise<ActorOf<"holder">> {
  const email = `holder.${String(await db.user.count())}@example.net`;
  const { id } = await db.user.create({ data: { email, folded: "" } });
  return { userId: id, role: "holder", personId };
}
