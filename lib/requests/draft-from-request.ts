import type { Registrar } from "@/lib/registry/cases";
import { findRequest } from "./list-requests";
import { parseRequestKey } from "./request-key";
import { readStatement } from "./stated-records";

/**
 * What a request can fill in of a registration, by field: what was asked, and the day of issue that the
 * operator's records state. The registrar confirms it or not. Null when no such request waits in this state.
 */
export async function draftFromRequest(
  key: string,
  registrar: Registrar,
): Promise<Readonly<Record<string, string>> | null> {
  const id = parseRequestKey(key);
  const request = id === null ? null : await findRequest(id, registrar);
  if (!request || request.now.with === "nobody") return null;
  const stated = request.steps.map(({ words }) => words && readStatement(words)).findLast(Boolean);
  const { name, birthDate, program } = request;
  return {
    row: key,
    origin: program?.id ? "program" : "legacy",
    given: name.given,
    family: name.family,
    email: request.email,
    kind: request.kind,
    ...(birthDate && { birthDate }),
    ...(stated && { issuedOn: stated.issuedOn }),
    ...(program?.id ? { programId: program.id } : program && { programAsWritten: program.name }),
  };
}
