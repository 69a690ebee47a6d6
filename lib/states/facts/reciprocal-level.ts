import type { ReciprocalLevel } from "@/lib/rules/icrc";
import { jurisdictions } from "./jurisdictions";

/** What the facts file shows of a credential and IC&RC. */
export function reciprocalLevel(state: string, credential: string): ReciprocalLevel {
  const written = credential.trim().toUpperCase();
  const place = jurisdictions.get(state);
  const known = place?.credentials.find((one) => one.acronym?.toUpperCase() === written);
  if (place === undefined || known === undefined) return "not known";
  // What a board claims of its own credential is no proof.
  if (place.notes.some((note) => note.startsWith(`${written} reciprocity as claimed`))) {
    return "not known";
  }
  const { inbound, basis } = known.reciprocity;
  if (basis?.startsWith("IC&RC") === true) return "reciprocal";
  return inbound === null && basis === null ? "not known" : "another credential";
}
