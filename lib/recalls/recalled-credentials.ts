import type { Prisma } from "@/prisma/generated/client";
import type { Database } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import type { PlainDate } from "@/lib/dates";
import { issuedWithin } from "@/lib/programs/preview-limit";
import type { RecognitionWindow } from "@/lib/programs/recognized-days";
import { currentName, type PersonName } from "@/lib/registry/person-name";
import { toRecallDecision, type RecallDecision } from "./recall-decisions";

/** A credential of a recall, with what was decided about it last; null while nothing was. */
export interface RecalledCredential {
  readonly id: string;
  readonly number: string;
  readonly personId: string;
  readonly holder: PersonName;
  readonly issuedOn: PlainDate | null;
  /** Whether a revocation of it stands, for whatever reason. */
  readonly revoked: boolean;
  readonly decided: {
    readonly decision: RecallDecision;
    readonly at: Date;
    readonly by: string | null;
  } | null;
}

/**
 * The credentials of a program that were on record when its window was recorded and were issued inside it, both
 * days included. What was registered later needs no decision: the window holds for it from the beginning.
 */
export async function recalledCredentials(
  database: Database,
  programId: string,
  { actionId, days, recordedAt }: RecognitionWindow,
): Promise<readonly RecalledCredential[]> {
  if (days === null) return [];
  const onRecord = { programId, takenBackAt: null, recordedAt: { lte: recordedAt } };
  return list(database, actionId, { ...onRecord, issuedOn: issuedWithin(days) });
}

/** The program's credentials without a day of issue, of which nobody knows whether they belong to the window. */
export async function withoutDay(
  database: Database,
  programId: string,
  { actionId, recordedAt }: RecognitionWindow,
): Promise<readonly RecalledCredential[]> {
  const onRecord = { programId, takenBackAt: null, recordedAt: { lte: recordedAt } };
  return list(database, actionId, { ...onRecord, issuedOn: null });
}

async function list(
  database: Database,
  actionId: string,
  where: Prisma.CredentialWhereInput,
): Promise<readonly RecalledCredential[]> {
  const rows = await database.credential.findMany({
    where,
    select: {
      id: true,
      number: true,
      personId: true,
      issuedOn: true,
      person: { select: { names: true } },
      actions: { where: { kind: "revoked", withdrawnAt: null }, select: { id: true } },
      recallDecisions: {
        where: { actionId },
        orderBy: { recordedAt: "desc" },
        take: 1,
        include: { recordedBy: { select: { name: true } } },
      },
    },
    orderBy: [{ issuedOn: "asc" }, { number: "asc" }],
  });
  return rows.map(({ person, issuedOn, actions, recallDecisions: [last], ...row }) => ({
    ...row,
    holder: currentName(person.names),
    issuedOn: fromDatabaseDay(issuedOn),
    revoked: actions.length > 0,
    decided: last
      ? {
          decision: toRecallDecision(last.decision),
          at: last.recordedAt,
          by: last.recordedBy?.name ?? null,
        }
      : null,
  }));
}
