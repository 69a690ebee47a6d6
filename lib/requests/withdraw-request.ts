import { z } from "zod";
import { db } from "@/lib/db";
import { addCopyStep } from "./add-step";
import { stateOfSteps } from "./request-in-reach";

/** Takes back a request of one's own that is still open. Nothing happens to any other. */
export async function withdrawRequest(
  id: string,
  asker: { readonly userId: string },
  at = new Date(),
): Promise<void> {
  if (!z.uuid().safeParse(id).success) return;
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`select id from copy_request where id = ${id}::uuid for update`;
    const request = await tx.copyRequest.findFirst({
      where: { id, userId: asker.userId },
      select: {
        id: true,
        state: true,
        programId: true,
        steps: { select: { type: true, due: true }, orderBy: [{ at: "asc" }, { id: "asc" }] },
      },
    });
    if (!request || stateOfSteps(request.steps).with === "nobody") return;
    const actor = { userId: asker.userId, role: "holder" };
    await addCopyStep(tx, request, { type: "withdrawn", at, actor });
  });
}
