import { z } from "zod";
import { db } from "@/lib/db";
import type { CredentialRow } from "./credential-row";
import { undoCorrections } from "./undo-corrections";
import { workAsKnown } from "./work-as-known";

const LastDay = z.object({ id: z.string(), to: z.iso.date().nullable() });

/**
 * A credential's record as it stood at a moment: what was recorded later is left out, and what was changed
 * later is as its events say it was before.
 */
export async function rewind(row: CredentialRow, moment: Date): Promise<CredentialRow> {
  const known = <Fact extends { readonly recordedAt: Date }>(facts: readonly Fact[]) =>
    facts.filter(({ recordedAt }) => recordedAt <= moment);
  const [asKnown, suspendedTo, corrected] = await Promise.all([
    workAsKnown(row.person.id, moment),
    lastDaysBefore({ credentialId: row.id, type: "suspension-lifted" }, moment),
    undoCorrections(row, moment),
  ]);
  const { program, person } = corrected;
  return {
    ...corrected,
    renewals: known(row.renewals),
    extensions: known(row.extensions),
    actions: known(row.actions).map((action) => ({
      ...withLastDay(action, suspendedTo),
      withdrawnAt:
        action.withdrawnAt !== null && action.withdrawnAt > moment ? null : action.withdrawnAt,
    })),
    recallDecisions: known(row.recallDecisions),
    program: program && {
      ...program,
      recognitions: known(program.recognitions),
      actions: known(program.actions),
      operator: {
        closure: known(program.operator.closure ? [program.operator.closure] : [])[0] ?? null,
      },
    },
    person: {
      ...person,
      names: known(person.names),
      education: known(person.education).map((record) => ({
        ...record,
        decisions: known(record.decisions),
      })),
      credentials: known(person.credentials).map((other) => notYetTakenBack(other, moment)),
      employments: known(person.employments).map((job) => asKnown(notYetTakenBack(job, moment))),
    },
  };
}

function notYetTakenBack<Fact extends { readonly takenBackAt: Date | null }>(
  fact: Fact,
  moment: Date,
): Fact {
  const { takenBackAt } = fact;
  return takenBackAt !== null && takenBackAt > moment ? { ...fact, takenBackAt: null } : fact;
}

function withLastDay<Span extends { readonly id: string; readonly to: Date | null }>(
  span: Span,
  lastDays: ReadonlyMap<string, Date | null>,
): Span {
  const before = lastDays.get(span.id);
  return before === undefined ? span : { ...span, to: before };
}

/** The last days of what was ended after a moment, as they were then. */
async function lastDaysBefore(
  ended: { readonly type: string; readonly credentialId: string },
  moment: Date,
): Promise<ReadonlyMap<string, Date | null>> {
  const events = await db.event.findMany({
    where: { ...ended, recordedAt: { gt: moment } },
    orderBy: [{ recordedAt: "desc" }, { id: "desc" }],
    select: { before: true },
  });
  return new Map(
    events.map(({ before }) => {
      const { id, to } = LastDay.parse(before);
      return [id, to === null ? null : new Date(to)];
    }),
  );
}
