import { z } from "zod";
import { db } from "@/lib/db";
import { signalsOf, type Signal } from "./signals";

/** What an operator says of a cohort; what is missing or cannot be read was not said. */
const Stated = z
  .object({
    enrolled: z.number().int().nonnegative().nullable().catch(null),
    examined: z.number().int().nonnegative().nullable().catch(null),
  })
  .catch({ enrolled: null, examined: null });

/** What is out of the ordinary for a program. What was taken back or undone is not counted. */
export async function readSignals(programId: string): Promise<readonly Signal[]> {
  const [credentials, batches] = await Promise.all([
    db.credential.findMany({
      where: { programId, takenBackAt: null },
      select: {
        completion: { select: { hours: true, ownStaff: true } },
        events: { where: { type: "credential-corrected" }, select: { id: true }, take: 1 },
      },
    }),
    db.graduateBatch.findMany({
      where: { programId, submittedAt: { not: null }, undoneAt: null },
      orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
      select: {
        name: true,
        cohort: true,
        _count: { select: { rows: { where: { credential: { takenBackAt: null } } } } },
      },
    }),
  ]);
  return signalsOf(
    credentials.map(({ completion, events }) => ({
      hours: completion?.hours?.toNumber() ?? null,
      ownStaff: completion?.ownStaff ?? false,
      corrected: events.length > 0,
    })),
    batches.map(({ name, cohort, _count }) => ({
      name,
      ...Stated.parse(cohort),
      graduates: _count.rows,
    })),
  );
}
