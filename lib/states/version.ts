import type { StatePolicy } from "@/lib/rules/policy";
import { policyOf } from "./index";

/** Goes up when the language of the rules, or the facts on all states, change what is answered. */
export const languageEdition = 2;

const versions = new Map<string, string>();

/** A state's rule version: it changes when its parameters, its rules or their language do. */
export function rulesOf(state: string): string {
  let version = versions.get(state);
  if (version === undefined) {
    const policy = policyOf(state);
    version = policy === null ? state : versionOf(policy);
    versions.set(state, version);
  }
  return version;
}

/** The version of a policy: its code and a short hash of all that it rests on. */
export function versionOf(policy: StatePolicy): string {
  const text = JSON.stringify([
    languageEdition,
    policy.edition,
    policy.parameters,
    Object.entries(policy.credentials).map(([code, kind]) => [code, kind.title, kind.parameters]),
  ]);
  return `${policy.code}-${hash(text)}`;
}

/** FNV-1a over 52 bits, as nine characters of base 36, at most. */
function hash(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let index = 0; index < text.length; index += 1) {
    low = Math.imul(low ^ text.charCodeAt(index), 0x01000193) >>> 0;
    high = Math.imul(high ^ low, 0x01000193) >>> 0;
  }
  return ((high & 0xfffff) * 0x1_0000_0000 + low).toString(36);
}
