import { db } from "@/lib/db";
import { registryItself } from "@/lib/history/record-event";
import { done, refused, type Result } from "@/lib/result";
import { grantRole } from "./grants";
import { holderAt } from "./holder-address";

/**
 * Makes the one person whose address this (folded) is a user of the registry, at their first sign-in.
 * Done again, it changes nothing. Refused when the address is nobody's, or several people's.
 */
export async function admitHolder(
  folded: string,
): Promise<Result<{ readonly userId: string }, "not-one-holder">> {
  return db.$transaction(async (tx) => {
    const holder = await holderAt(tx, folded);
    if (!holder) return refused("not-one-holder");
    // Two links may be used at the same moment: the second finds the user that the first made.
    await tx.user.createMany({ data: { email: holder.address, folded }, skipDuplicates: true });
    const { id: userId } = await tx.user.findUniqueOrThrow({ where: { folded } });
    await grantRole(tx, { userId, role: "holder", personId: holder.personId }, registryItself);
    return done({ userId });
  });
}
