import { fromDatabaseDay } from "@/lib/db-days";
import type { Database } from "@/lib/db";
import { asSet, type Json } from "./canonical";

/** What offices set where no source names a value. */
export async function listSettings(tx: Database): Promise<readonly Json[]> {
  const rows = await tx.officeSetting.findMany({
    select: {
      state: true,
      kind: true,
      name: true,
      value: true,
      from: true,
      source: true,
      recordedAt: true,
    },
  });
  return asSet(
    rows.map(({ from, recordedAt, ...setting }) => ({
      ...setting,
      from: fromDatabaseDay(from),
      recordedAt: recordedAt.toISOString(),
    })),
  );
}

/** Which credentials were drawn for a look at their education, and what was found. */
export async function listAudits(tx: Database): Promise<readonly Json[]> {
  const rows = await tx.educationAudit.findMany({
    select: {
      state: true,
      kind: true,
      from: true,
      to: true,
      percent: true,
      population: true,
      seed: true,
      due: true,
      drawnAt: true,
      items: {
        where: { credential: { takenBackAt: null } },
        select: { decision: true, decidedAt: true, credential: { select: { number: true } } },
      },
    },
  });
  return asSet(
    rows.map(({ from, to, due, drawnAt, items, ...drawn }) => ({
      ...drawn,
      from: fromDatabaseDay(from),
      to: fromDatabaseDay(to),
      due: fromDatabaseDay(due),
      drawnAt: drawnAt.toISOString(),
      items: asSet(
        items.map(({ credential, decision, decidedAt }) => ({
          credential: credential.number,
          decision,
          decidedAt: decidedAt?.toISOString() ?? null,
        })),
      ),
    })),
  );
}
