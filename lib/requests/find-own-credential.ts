import type { ActorOf } from "@/lib/auth/seat";
import { db } from "@/lib/db";

/** A credential of the holder's own, by its number; null where they have none such. */
export async function findOwnCredential(
  number: string,
  holder: ActorOf<"holder">,
): Promise<{ readonly id: string; readonly state: string } | null> {
  return db.credential.findFirst({
    where: { number, personId: holder.personId, takenBackAt: null },
    select: { id: true, state: true },
  });
}
