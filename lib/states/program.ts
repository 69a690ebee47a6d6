import type { ProgramPolicy } from "@/lib/rules/program-policy";
import { generalProgram } from "./general-program";
import { policyOf } from "./index";

/**
 * The credential kinds of a state for which a program may apply. Where the sources name programs of some kinds,
 * only those; where they name none, all kinds, by the general set.
 */
export function programKinds(state: string): readonly string[] {
  const policy = policyOf(state);
  if (policy === null) return [];
  return Object.keys(policy.programs ?? policy.credentials);
}

/** What a state asks of the programs of a credential kind; null: it recognizes none of that kind. */
export function programPolicyOf(state: string, kind: string): ProgramPolicy | null {
  if (!programKinds(state).includes(kind)) return null;
  return policyOf(state)?.programs?.[kind] ?? generalProgram;
}

/** The same for a kind of which a program has applied already. */
export function knownProgramPolicy(state: string, kind: string): ProgramPolicy {
  return programPolicyOf(state, kind) ?? generalProgram;
}

/** Whether what is asked rests on a source of the state, rather than on our reading alone. */
export function restsOnSources(policy: ProgramPolicy): boolean {
  return policy !== generalProgram;
}
