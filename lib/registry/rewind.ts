import { z } from "zod";
import { db } from "@/lib/db";
import type { CredentialRow } from "./credential-row";

const LastDay = z.object({ id: z.string(), to: z.iso.date().nullable() });

/**
 * A credential's record as it stood at a moment: what was recorded later is left out, and what was changed
 * later is as its events say it was before.
 */
export async function rewind(row: CredentialRow, moment: Date): Promise<CredentialRow> {
  const known = <Fact extends { readonly recordedAt: Date }>(facts: readonly Fact[]) =>
    facts.filter(({ recordedAt }) => recordedAt <= moment);
  const lastDays = await lastDaysBefore(row.person.id, moment);
  return {
    ...row,
    renewals: known(row.renewals),
    extensions: known(row.extensions),
    program: row.program && { ...row.program, recognitions: known(row.program.recognitions) },
    person: {
      ...row.person,
      names: known(row.person.names),
      education: known(row.person.education),
      credentials: known(row.person.credentials),
      employments: known(row.person.employments).map((employment) => ({
        ...employment,
        to: lastDays.has(employment.id) ? (lastDays.get(employment.id) ?? null) : employment.to,
      })),
    },
  };
}

/** The last days of employments that were changed after a moment, as they were then. */
async function lastDaysBefore(
  personId: string,
  moment: Date,
): Promise<ReadonlyMap<string, Date | null>> {
  const events = await db.event.findMany({
    where: { personId, type: "employment-ended", recordedAt: { gt: moment } },
    orderBy: { recordedAt: "desc" },
    select: { before: true },
  });
  return new Map(
    events.map(({ before }) => {
      const { id, to } = LastDay.parse(before);
      return [id, to === null ? null : new Date(to)];
    }),
  );
}
