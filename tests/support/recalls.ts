import { date } from "@/lib/dates";
import { decideRecall, NewRecallDecision } from "@/lib/recalls/decide-recall";
import type { Registrar } from "@/lib/registry/cases";
import { standingOf } from "@/lib/registry/answer";
import { findCredential } from "@/lib/registry/find-credential";
import { graduate } from "./programs";
import { addProgram } from "./requests";

/** The day on which recalls are decided. */
export const now = date("2026-11-20");

/** What an office says of each decision. */
export const reason = "The sheets of that course were seen.";

/** The first day of the window. */
export const first = "2024-03-04";

/** Its last day. */
export const last = "2024-04-05";

/** The day before the window, its first, its last and the day after. */
export const edges = ["2024-03-03", first, last, "2024-04-06"] as const;

/** A program with a credential of each of these days; null: of a day that is not on record. */
export async function graduatesOf(registrar: Registrar, days: readonly (string | null)[]) {
  const program = await addProgram();
  const credentials = [];
  for (const day of days) credentials.push(await graduate(program.programId, day, registrar));
  return { ...program, credentials };
}

/** Decides in a recall as typed. */
export function decide(
  by: Registrar,
  programId: string,
  actionId: string,
  typed: Readonly<Record<string, string>>,
) {
  return decideRecall(programId, actionId, NewRecallDecision.parse({ reason, ...typed }), by, now);
}

/** What the registry answers of a credential today. */
export async function validity(number: string) {
  const credential = await findCredential({ number });
  return credential && standingOf(credential, now).validity.outcome;
}
