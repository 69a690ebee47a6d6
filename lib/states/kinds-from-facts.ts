import { date } from "@/lib/dates";
import { always, citing, type Citation } from "@/lib/rules/dated";
import { finding } from "@/lib/rules/finding";
import type { Hours } from "@/lib/rules/hours";
import { perTerm } from "@/lib/rules/periods";
import type { CredentialPolicy, RecognitionRule } from "@/lib/rules/policy";
import type { Term } from "@/lib/rules/term";
import { jurisdictions, type Jurisdiction } from "./facts/jurisdictions";
import { placeOf } from "./facts/places";

type Credential = Jurisdiction["credentials"][number];

const readOn = date("2026-11-21");

/** The kinds of a state of which only facts are held: every answer refers to the body, by name. */
export function kindsFromFacts(state: string): Readonly<Record<string, CredentialPolicy>> {
  const facts = jurisdictions.get(state);
  if (facts === undefined) return {};
  const kinds = facts.credentials.flatMap((one) =>
    one.acronym === null ? [] : [[one.acronym, kindFrom(facts, one)] as const],
  );
  return Object.fromEntries(kinds);
}

/** Whom to ask in a state, as far as the facts name somebody. */
export function bodyFromFacts(state: string): string {
  const bodies = jurisdictions.get(state)?.credentials.map((one) => one.certifyingBody) ?? [];
  return bodies.find((body) => body !== null) ?? bodyNotKnown(state);
}

function bodyNotKnown(state: string): string {
  return `certifying body of ${placeOf(state)?.name ?? state}`;
}

function kindFrom({ state, sources }: Jurisdiction, one: Credential): CredentialPolicy {
  const name = placeOf(state)?.name ?? state;
  const body = one.certifyingBody ?? bodyNotKnown(state);
  const [source] = sources;
  const cite = citing({
    source: source?.title ?? "National facts file",
    url: source?.url ?? null,
    readOn,
    basis: "found",
  })(source?.asOf ?? "undated", `We hold facts on ${name}, and not its rules.`);
  const values = { state: name, body };
  const term = always<Term>("How long the credential lasts", "unknown", cite);
  const hours = always<Hours>("Education owed", "unknown", cite);
  const recognition = always<string>(
    "What another state's credential is taken on",
    one.reciprocity.basis ?? "unknown",
    cite,
  );
  return {
    title: one.name,
    body,
    aliases: [],
    parameters: { term, hours, recognition },
    term: { length: term },
    validity: [() => finding("refer", "rules-not-held", cite, values)],
    education: { hours, per: perTerm },
    practice: [() => finding("refer", "practice-rules-not-held", cite)],
    recognition: recognitionFrom(one, cite, body),
    admission: null,
  };
}

function recognitionFrom(
  { reciprocity }: Credential,
  cite: Citation,
  body: string,
): RecognitionRule {
  const { inbound, basis } = reciprocity;
  if (inbound === false) return () => [finding("not-recognized", "no-reciprocity", cite)];
  if (inbound === null || basis === null) {
    return () => [finding("refer", "recognition-not-found", cite, { body })];
  }
  return () => [finding("refer", "recognition-by-facts", cite, { basis, body })];
}
