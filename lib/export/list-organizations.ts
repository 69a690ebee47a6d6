import { fromDatabaseDay } from "@/lib/db-days";
import type { Database } from "@/lib/db";
import { asSet, type Json } from "./canonical";
import { programFacts, programSelection } from "./program-facts";

/** The organizations with their programs, and who keeps the records of those that closed. */
export async function listOrganizations(tx: Database): Promise<readonly Json[]> {
  const rows = await tx.organization.findMany({
    select: {
      name: true,
      state: true,
      roles: true,
      recordedAt: true,
      programs: { select: programSelection },
      closure: {
        select: {
          closedOn: true,
          recordedAt: true,
          custodian: { select: { name: true, state: true } },
        },
      },
    },
  });
  return asSet(
    rows.map(({ name, state, roles, recordedAt, programs, closure }) => ({
      name,
      state,
      roles: [...roles].sort(),
      recordedAt: recordedAt.toISOString(),
      programs: asSet(programs.map(programFacts)),
      closure: closure && {
        closedOn: fromDatabaseDay(closure.closedOn),
        custodian: closure.custodian,
        recordedAt: closure.recordedAt.toISOString(),
      },
    })),
  );
}
