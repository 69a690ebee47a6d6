import { toDatabaseDay } from "@/lib/db-days";
import type { PlainDate } from "@/lib/dates";
import { kindEntry } from "@/lib/states/catalogue";
import type { NewCredential } from "./new-credential";
import type { Recognized } from "./recognize";

/** The columns of a new credential, by its origin. */
export function columnsOf(input: NewCredential, registeredOn: PlainDate) {
  const common = {
    kind: input.kind,
    origin: input.origin,
    issuedOn: toDatabaseDay(input.issuedOn ?? null),
    registeredOn: toDatabaseDay(registeredOn),
  };
  switch (input.origin) {
    case "reciprocity":
      return {
        ...common,
        source: "other-state",
        fromState: input.fromState,
        fromKind: input.fromKind,
        fromNumber: input.fromNumber ?? null,
        fromExpiry: toDatabaseDay(input.fromExpiry ?? null),
      };
    case "program":
      return {
        ...common,
        source: "program",
        programId: input.programId,
        printedExpiry: toDatabaseDay(input.printedExpiry ?? null),
      };
    case "legacy":
      return {
        ...common,
        source: "registrar",
        programAsWritten: input.programAsWritten ?? null,
        printedExpiry: toDatabaseDay(input.printedExpiry ?? null),
      };
  }
}

/** What the event of a registration tells: facts only, and what the rules said. */
export function factsOfEvent(
  input: NewCredential,
  number: string,
  state: string,
  registeredOn: PlainDate,
  recognition: Recognized | null,
) {
  const facts = {
    number,
    state,
    registeredOn,
    kind: input.kind,
    origin: input.origin,
    issuedOn: input.issuedOn ?? null,
    documentId: input.documentId ?? null,
  };
  if (input.origin !== "reciprocity") {
    const programId = input.origin === "program" ? input.programId : null;
    return { ...facts, printedExpiry: input.printedExpiry ?? null, programId };
  }
  return {
    ...facts,
    from: {
      state: input.fromState,
      // A name in words stays outside the event, on the credential itself.
      kind: kindEntry(input.fromState, input.fromKind)?.code ?? null,
      expiry: input.fromExpiry ?? null,
      standing: input.fromStanding,
    },
    recognition: recognition && {
      outcome: recognition.outcome,
      rules: recognition.rules,
      findings: recognition.findings.map(({ code }) => code),
    },
  };
}
