import { reviseDocuments } from "@/lib/certificates/revise-documents";
import { db, type Database } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import type { PlainDate } from "@/lib/dates";
import { recordEvent } from "@/lib/history/record-event";
import { done, refused, type Result } from "@/lib/result";
import { stateEntry } from "@/lib/states/catalogue";
import { lockCase, type CredentialCase, type NotTheirs, type Registrar } from "./cases";
import {
  corrected,
  findCorrectable,
  toColumns,
  type CorrectableCredential,
  type CorrectableFacts,
} from "./correctable-facts";
import { changedFacts, forEvent } from "./corrected-facts";
import type { Correction } from "./correction";
import { tellCorrection } from "./tell-correction";
import { isUniqueViolation } from "./unique-violation";

/** Why a credential is not corrected. */
export type CorrectionRefusal =
  | NotTheirs
  | "changed-meanwhile"
  | "nothing-changed"
  | "in-the-future"
  | "after-later-facts"
  | "born-after-issue"
  | "expiry-before-issue"
  | "from-expiry-before-issue"
  | "state-not-known"
  | "program-of-another-kind"
  | "already-registered";

/**
 * Corrects what was recorded about a credential. `seen` says which facts the registrar had before them:
 * others, and somebody else was faster. What was known before stays answerable, by the event. Whether the
 * rules would recognize the corrected credential today is not asked: a fact is recorded as it was, and the
 * answer follows.
 */
export async function correctCredential(
  number: string,
  correction: Correction,
  seen: string,
  actor: Registrar,
  today: PlainDate,
): Promise<Result<null, CorrectionRefusal>> {
  try {
    return await db.$transaction(async (tx) => {
      const opened = await lockCase(tx, number, actor);
      if (!opened.ok) return opened;
      const named = opened.value;
      const credential = await findCorrectable(number, actor.state, tx);
      if (!credential) return refused("not-found");
      if (credential.seen !== seen) return refused("changed-meanwhile");
      const before = credential.facts;
      const after = corrected(before, correction);
      const names = changedFacts(before, after);
      if (names.length === 0) return refused("nothing-changed");
      const wrong =
        wrongFacts(after, today) ??
        (await wrongBeside(tx, named, after)) ??
        (await wrongProgram(tx, credential, after, actor.state));
      if (wrong !== null) return refused(wrong);

      await tx.credential.update({ where: { id: named.id }, data: toColumns(after) });
      await recordEvent(tx, {
        type: "credential-corrected",
        effectiveOn: today,
        actor,
        personId: named.personId,
        credentialId: named.id,
        before: await forEvent(tx, before, names),
        after: { ...(await forEvent(tx, after, names)), source: correction.source },
        reason: correction.reason,
      });
      await reviseDocuments(tx, named.id);
      await tellCorrection(tx, named.id, { facts: after, names }, today);
      return done(null);
    });
  } catch (error) {
    if (isUniqueViolation(error)) return refused("already-registered");
    throw error;
  }
}

/** What is wrong with the facts by themselves. */
function wrongFacts(
  { issuedOn, printedExpiry, fromExpiry, fromState }: CorrectableFacts,
  today: PlainDate,
): CorrectionRefusal | null {
  if (fromState !== null && !stateEntry(fromState)) return "state-not-known";
  if (issuedOn === null) return null;
  if (issuedOn > today) return "in-the-future";
  if (printedExpiry !== null && printedExpiry < issuedOn) return "expiry-before-issue";
  return fromExpiry !== null && fromExpiry < issuedOn ? "from-expiry-before-issue" : null;
}

/** What is wrong with the day of issue beside what else is on record: the same credential, and what came after it. */
async function wrongBeside(
  tx: Database,
  { id, personId }: CredentialCase,
  { issuedOn }: CorrectableFacts,
): Promise<CorrectionRefusal | null> {
  const day = toDatabaseDay(issuedOn);
  if (day === null) return null;
  const earlier = await tx.credential.count({
    where: {
      id,
      OR: [
        { renewals: { some: { on: { lt: day } } } },
        { extensions: { some: { grantedOn: { lt: day } } } },
        { actions: { some: { from: { lt: day }, withdrawnAt: null } } },
      ],
    },
  });
  if (earlier > 0) return "after-later-facts";
  const unborn = await tx.person.count({ where: { id: personId, birthDate: { gte: day } } });
  return unborn > 0 ? "born-after-issue" : null;
}

async function wrongProgram(
  tx: Database,
  { kind, facts }: CorrectableCredential,
  { programId }: CorrectableFacts,
  state: string,
): Promise<"program-of-another-kind" | null> {
  if (programId === null || programId === facts.programId) return null;
  const found = await tx.program.count({ where: { id: programId, state, kind } });
  return found === 0 ? "program-of-another-kind" : null;
}
