import type { PlainDate } from "@/lib/dates";
import type { Database } from "@/lib/db";
import type { Actor } from "@/lib/history/record-event";
import { addMany, type Added, type Addition } from "@/lib/registry/add-many";
import type { Batch } from "./find-batch";
import type { Graduate, JudgedRow } from "./judge-batch";
import type { Known } from "./find-known";
import type { RowOutcome } from "./row-outcomes";

interface Registered extends Added {
  readonly row: number;
  readonly graduate: Graduate;
  readonly newPerson: boolean;
}

/**
 * Writes what becomes of some rows of a batch: the credentials of those who can be registered, how each was
 * earned, and every row's outcome. All or nothing with the transaction.
 */
export async function registerGraduates(
  tx: Database,
  batch: Batch,
  rows: readonly JudgedRow[],
  actor: Actor,
  registeredOn: PlainDate,
): Promise<void> {
  const submitted = rows.flatMap(({ row, judgement }) =>
    judgement.outcome === "submit" ? [{ row: row.number, ...judgement }] : [],
  );
  const added = await addMany(
    tx,
    submitted.map(({ row, graduate, known }) => addition(batch, row, graduate, known)),
    { source: "program", actor, registeredOn },
  );
  const registered = submitted.flatMap(({ row, graduate, known }, index): Registered[] => {
    const one = added[index];
    return one ? [{ row, graduate, newPerson: known.personId === null, ...one }] : [];
  });
  await insertCompletions(tx, registered);
  await noteOutcomes(tx, batch.id, rows, registered);
}

function addition(
  { id: batchId, program }: Batch,
  row: number,
  graduate: Graduate,
  known: Known,
): Addition {
  const { given, middle, family, birthDate, email, issuedOn, printedExpiry } = graduate;
  return {
    personId: known.personId,
    // An address of somebody else on record is theirs: who reads it could sign in as either.
    person: { given, middle, family, birthDate, email: known.addressOfAnother ? null : email },
    state: program.state,
    kind: program.kind,
    issuedOn,
    printedExpiry,
    origin: "program",
    programId: program.id,
    programAsWritten: null,
    fromState: null,
    fromKind: null,
    told: { printedExpiry, batch: { batchId, row } },
  };
}

async function insertCompletions(tx: Database, registered: readonly Registered[]): Promise<void> {
  const completions = registered.map(({ credentialId, graduate }) => ({
    credentialId,
    cohort: graduate.cohort,
    completedOn: graduate.completedOn,
    examinedOn: graduate.examinedOn,
    hours: graduate.hours,
    ownStaff: graduate.ownStaff,
  }));
  await tx.$executeRaw`
    insert into completion (credential_id, cohort, completed_on, examined_on, hours, own_staff)
    select "credentialId", cohort, "completedOn", "examinedOn", hours, "ownStaff"
    from jsonb_to_recordset(${JSON.stringify(completions)}::jsonb) as c(
      "credentialId" uuid, cohort text, "completedOn" date, "examinedOn" date, hours numeric, "ownStaff" boolean)`;
}

async function noteOutcomes(
  tx: Database,
  batchId: string,
  rows: readonly JudgedRow[],
  registered: readonly Registered[],
): Promise<void> {
  const made = new Map(registered.map((one) => [one.row, one]));
  const outcomes = rows.map(({ row, judgement }) => ({
    number: row.number,
    outcome: outcomeOf(judgement),
    reasons: judgement.outcome === "mend" ? judgement.reasons : [],
    repeatOf: judgement.outcome === "repeat" ? judgement.repeatOf : null,
    credentialId: made.get(row.number)?.credentialId ?? null,
    newPerson: made.get(row.number)?.newPerson ?? false,
  }));
  await tx.$executeRaw`
    update batch_row
    set outcome = o.outcome, reasons = o.reasons, repeat_of = o."repeatOf",
      credential_id = o."credentialId", new_person = o."newPerson"
    from jsonb_to_recordset(${JSON.stringify(outcomes)}::jsonb)
      as o(number int, outcome text, reasons jsonb, "repeatOf" int, "credentialId" uuid, "newPerson" boolean)
    where batch_row.batch_id = ${batchId}::uuid and batch_row.number = o.number`;
}

function outcomeOf({ outcome }: JudgedRow["judgement"]): RowOutcome {
  return outcome === "submit" ? "registered" : outcome;
}
