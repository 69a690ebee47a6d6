import { policyOf } from "@/lib/states/index";
import type { StatePolicy } from "@/lib/rules/policy";

/** As many columns as fit side by side. */
export const most = 6;

/** The states that an address names, each once, and the codes that are none. */
export interface NamedStates {
  readonly policies: readonly StatePolicy[];
  readonly unknown: readonly string[];
}

/** Reads `az,id,il`, also when it comes in several parts, as a form without JavaScript sends it. */
export function readStates(named: string | readonly string[] | null | undefined): NamedStates {
  const codes = [named ?? []]
    .flat()
    .flatMap((part) => part.split(","))
    .map((code) => code.trim().toUpperCase())
    .filter((code) => code !== "");
  const policies: StatePolicy[] = [];
  const unknown: string[] = [];
  for (const code of new Set(codes)) {
    const policy = policyOf(code);
    if (policy === null) unknown.push(code.slice(0, 12));
    else policies.push(policy);
  }
  return { policies, unknown };
}
