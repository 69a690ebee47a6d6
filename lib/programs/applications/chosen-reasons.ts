import type { Reason } from "./reasons";
import { reasonsFound, type StandingFinding } from "./standing-findings";

/** What was found wrong with the requirements that somebody chose. */
export function chosenReasons(
  findings: readonly StandingFinding[],
  requirements: readonly string[],
): readonly Reason[] {
  return reasonsFound(findings).filter(({ requirement }) => requirements.includes(requirement));
}
