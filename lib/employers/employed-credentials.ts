import { z } from "zod";
import { db } from "@/lib/db";

const After = z.object({ id: z.uuid(), credentialId: z.uuid() });

/** By which credential an employer looked each of its people up: the one that it sees, and no other of theirs. */
export async function employedCredentials(
  organizationId: string,
): Promise<ReadonlyMap<string, string>> {
  const events = await db.event.findMany({
    where: { organizationId, type: "employment-recorded" },
    select: { after: true },
  });
  return new Map(
    events.flatMap(({ after }) => {
      const facts = After.safeParse(after);
      return facts.success ? [[facts.data.id, facts.data.credentialId] as const] : [];
    }),
  );
}
