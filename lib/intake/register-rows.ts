import type { Database } from "@/lib/db";
import type { Actor } from "@/lib/history/record-event";
import { addMany, type Addition } from "@/lib/registry/add-many";
import type { ProgramFinder } from "./find-programs";
import type { Judgement, RegisteredFacts } from "./judge-rows";
import type { RegisterPolicy } from "./register-policy";

/** A row and what becomes of it. */
export interface JudgedRow {
  readonly number: number;
  readonly judgement: Judgement;
}

/** What is the same for all rows of a file. */
export interface ImportContext {
  readonly fileId: string;
  readonly policy: RegisterPolicy;
  readonly programFor: ProgramFinder;
  readonly actor: Actor;
}

/** Writes what becomes of some rows. All or nothing with the transaction. */
export async function registerRows(
  tx: Database,
  rows: readonly JudgedRow[],
  context: ImportContext,
): Promise<void> {
  const { actor, policy } = context;
  const registered = rows.flatMap(({ number, judgement }) =>
    judgement.outcome === "registered" ? [{ number, facts: judgement.facts }] : [],
  );
  const added = await addMany(
    tx,
    registered.map(({ number, facts }) => addition(number, facts, context)),
    { source: "legacy-register", actor, registeredOn: policy.today },
  );
  const credentials = new Map(
    registered.map(({ number }, index) => [number, added[index]?.credentialId]),
  );
  await noteOutcomes(tx, rows, credentials, context);
}

function addition(
  row: number,
  facts: RegisteredFacts,
  { fileId, policy, programFor }: ImportContext,
): Addition {
  const { given, middle, family, birthDate, email, kind, issuedOn } = facts;
  const { fromState, programAsWritten, kindAsWritten, recognition } = facts;
  const from = { state: fromState, kind: kindAsWritten, expiry: null, standing: "not-checked" };
  return {
    personId: null,
    person: { given, middle, family, birthDate, email },
    state: policy.state,
    kind,
    issuedOn,
    printedExpiry: null,
    origin: fromState === null ? "legacy" : "reciprocity",
    programId: programAsWritten === null ? null : programFor(kind, programAsWritten),
    programAsWritten,
    fromState,
    fromKind: fromState === null ? null : kindAsWritten,
    told: {
      row: { fileId, number: row },
      ...(fromState !== null && { from, recognition }),
    },
  };
}

async function noteOutcomes(
  tx: Database,
  rows: readonly JudgedRow[],
  credentials: ReadonlyMap<number, string | undefined>,
  { fileId }: ImportContext,
): Promise<void> {
  const outcomes = rows.map(({ number, judgement }) => ({
    number,
    outcome: judgement.outcome,
    reasons: judgement.outcome === "needs-review" ? judgement.reasons : [],
    repeatOf: judgement.outcome === "repeat" ? judgement.repeatOf : null,
    credentialId: credentials.get(number) ?? null,
  }));
  await tx.$executeRaw`
    update legacy_row
    set outcome = o.outcome, reasons = o.reasons, repeat_of = o."repeatOf", credential_id = o."credentialId"
    from jsonb_to_recordset(${JSON.stringify(outcomes)}::jsonb)
      as o(number int, outcome text, reasons jsonb, "repeatOf" int, "credentialId" uuid)
    where legacy_row.file_id = ${fileId}::uuid and legacy_row.number = o.number`;
}
