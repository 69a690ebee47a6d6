import type { Database } from "@/lib/db";
import type { PlainDate } from "@/lib/dates";
import { stateName } from "@/lib/states/catalogue";
import type { CorrectableFacts } from "./correctable-facts";
import { tellHolder, type Change } from "./tell-holder";

/** Tells the holder of a correction: each corrected fact as it is now. */
export async function tellCorrection(
  tx: Database,
  credentialId: string,
  corrected: {
    readonly facts: CorrectableFacts;
    readonly names: readonly (keyof CorrectableFacts)[];
  },
  today: PlainDate,
): Promise<void> {
  const change = await toTell(tx, corrected.facts, corrected.names);
  await tellHolder(tx, credentialId, change, today);
}

async function toTell(
  tx: Database,
  facts: CorrectableFacts,
  names: readonly (keyof CorrectableFacts)[],
): Promise<Change> {
  const { programId, programAsWritten, fromState } = facts;
  const program =
    programId === null
      ? programAsWritten
      : (await tx.program.findUniqueOrThrow({ where: { id: programId } })).name;
  const told = names.map((name) => {
    switch (name) {
      case "programId":
      case "programAsWritten":
        return { fact: "program", value: program === null ? null : { text: program } } as const;
      case "firstCertificate":
        return { fact: name, value: { yes: facts[name] } };
      case "fromState":
        return { fact: name, value: fromState === null ? null : { text: stateName(fromState) } };
      case "fromKind":
      case "fromNumber":
        return { fact: name, value: facts[name] === null ? null : { text: facts[name] } };
      default:
        return { fact: name, value: facts[name] === null ? null : { day: facts[name] } };
    }
  });
  return { what: "corrected", facts: told };
}
