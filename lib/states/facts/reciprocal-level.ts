import type { ReciprocalLevel } from "@/lib/rules/icrc";
import { jurisdictions } from "./jurisdictions";

/** What the facts file shows of a credential and IC&RC. */
export function reciprocalLevel(state: string, credential: string): ReciprocalLevel {
  const written = credential.trim().toUpperCase();
  const known = jurisdictions
    .get(state)
    ?.credentials.find((one) => one.acronym?.toUpperCase() === written);
  if (known === undefined) return "not known";
  const { inbound, basis } = known.reciprocity;
  if (basis?.startsWith("IC&RC") === true) return "reciprocal";
  return inbound === null && basis === null ? "not known" : "another credential";
}
