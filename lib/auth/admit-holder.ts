import { db } from "@/lib/db";
import { registryItself } from "@/lib/history/record-event";
import { grantRole } from "./grants";
import { holderAt } from "./holder-address";

/**
 * Makes whoever proved that they read an address (folded) a user of the registry. The one person whose
 * address it is becomes a holder; anybody else has no role, and may ask for their record. Done again, it
 * changes nothing.
 */
export async function admitHolder(folded: string): Promise<{ readonly userId: string }> {
  return db.$transaction(async (tx) => {
    const holder = await holderAt(tx, folded);
    const email = holder?.address ?? folded;
    // Two links may be used at the same moment: the second finds the user that the first made.
    await tx.user.createMany({ data: { email, folded }, skipDuplicates: true });
    const { id: userId } = await tx.user.findUniqueOrThrow({ where: { folded } });
    if (holder) {
      await grantRole(tx, { userId, role: "holder", personId: holder.personId }, registryItself);
    }
    return { userId };
  });
}
