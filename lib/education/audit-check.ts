import { z } from "zod";
import { db } from "@/lib/db";
import { drawNumbers } from "./audit-draw";
import type { Audit } from "./audit-find";

const Drawn = z.object({ numbers: z.array(z.string()) });

/** The numbers that were drawn from, as the event of the draw keeps them. */
export async function drawnFrom(auditId: string): Promise<readonly string[]> {
  const event = await db.event.findFirstOrThrow({
    where: {
      type: "audit-drawn",
      credentialId: null,
      after: { path: ["auditId"], equals: auditId },
    },
    select: { after: true },
  });
  return Drawn.parse(event.after).numbers;
}

/** Whether drawing again, by the seed and the rule on record, takes exactly the credentials that were taken. */
export async function repeatsItself({ id, seed, percent, items }: Audit): Promise<boolean> {
  const again = drawNumbers(await drawnFrom(id), seed, percent).toSorted();
  const taken = items.map(({ number }) => number).toSorted();
  return again.join(" ") === taken.join(" ");
}
