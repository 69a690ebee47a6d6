import { db } from "@/lib/db";
import { mayKeep } from "./check-closure";

/** The organizations that may keep the records of an operator of a state, by name. */
export async function listCustodians(
  operatorId: string,
  state: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return db.organization.findMany({
    where: mayKeep(operatorId, state),
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
}
