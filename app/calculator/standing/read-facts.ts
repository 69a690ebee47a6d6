import { parseDate, type PlainDate } from "@/lib/dates";
import { issued, type CredentialFacts, type CredentialName } from "@/lib/rules/facts";
import { questions } from "@/lib/rules/question";
import type { Field, Values } from "@/app/calculator/questionnaire";
import { questionFrom } from "@/app/calculator/values";

/** A credential and the day asked about, as far as they were typed. */
export interface Known {
  readonly kind: CredentialName;
  readonly on: PlainDate;
  readonly facts: CredentialFacts;
}

/** What was typed so far; null until the credential and both first days can be read. */
export function readFacts(fields: readonly Field[], values: Values): Known | null {
  const kind = { state: values["state"] ?? "", credential: values["credential"] ?? "" };
  const issuedOn = parseDate(values["facts.issuedOn"] ?? "");
  const on = parseDate(values["on"] ?? "");
  if (issuedOn === null || on === null) return null;
  const result = questions.standing.safeParse(questionFrom(fields, values));
  return { kind, on, facts: result.success ? result.data.facts : issued(issuedOn) };
}
