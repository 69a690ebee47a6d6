import type { PlainDate } from "@/lib/dates";
import { worst, type Outcome, type Recognition, type Standing } from "@/lib/rules/decision";
import type { CredentialFacts, CredentialName } from "@/lib/rules/facts";
import { decideStanding } from "@/lib/rules/standing";
import { knownKind } from "./index";

/** How a credential stands on a day. Throws on a kind that does not exist: a mistake of ours. */
export function standing(
  { state, credential }: CredentialName,
  facts: CredentialFacts,
  on: PlainDate,
): Standing {
  return decideStanding(knownKind(state, credential), facts, on);
}

/** What another state's credential is worth for one of ours. Throws as `standing` does. */
export function recognition(
  into: CredentialName,
  from: CredentialName & { readonly validity: Outcome<"validity"> | null },
  on: PlainDate,
): Recognition {
  const findings = knownKind(into.state, into.credential).recognition({ from, on });
  return { on, outcome: worst("recognition", findings, "recognized"), findings };
}
