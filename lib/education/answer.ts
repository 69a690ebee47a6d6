import type { PlainDate } from "@/lib/dates";
import type { CredentialAnswer } from "@/lib/registry/answer";
import { factsOf } from "@/lib/registry/facts";
import type { Standing } from "@/lib/rules/decision";
import { educationPeriods } from "@/lib/rules/education";
import { termsOf } from "@/lib/rules/term";
import { knownKind } from "@/lib/states/index";

/** What a credential's education comes to on a day. */
export interface EducationOfCredential {
  readonly credential: Pick<CredentialAnswer["credential"], "id" | "number" | "state" | "kind">;
  readonly on: PlainDate;
  /** The same answer as everywhere: of the period just ended if that ended unmet, else of the one of the day. */
  readonly answer: Standing["education"];
  /** Each period that the rules look at, the newest first; never empty. */
  readonly periods: readonly [Standing["education"], ...Standing["education"][]];
}

/** The education that an answer about a credential speaks of. */
export function educationOf({ credential, on, standing }: CredentialAnswer): EducationOfCredential {
  const { id, number, state, kind, issuedOn } = credential;
  const answer = standing.education;
  const about = { credential: { id, number, state, kind }, on, answer };
  if (issuedOn === null) return { ...about, periods: [answer] };
  const policy = knownKind(state, kind);
  const facts = factsOf(credential, issuedOn);
  const terms = termsOf(policy.term, facts, on);
  return { ...about, periods: educationPeriods(policy.education, { facts, on, terms }) };
}
