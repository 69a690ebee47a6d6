import { date } from "@/lib/dates";
import { citing, dated, undated, type Dated } from "@/lib/rules/dated";
import type { Hours } from "@/lib/rules/hours";
import { finding } from "@/lib/rules/finding";
import { perTerm } from "@/lib/rules/periods";
import type { CredentialPolicy, RecognitionRule, StatePolicy } from "@/lib/rules/policy";
import type { Term } from "@/lib/rules/term";
import type { Jurisdiction } from "./facts/jurisdictions";

type Credential = Jurisdiction["credentials"][number];

interface Place {
  readonly code: string;
  readonly name: string;
  readonly timeZone: string;
}

const readOn = date("2026-11-21");

/** A state whose rules we do not hold: every answer refers to its body, by name. */
export function policyFromFacts(place: Place, facts: Jurisdiction): StatePolicy {
  const bodies = facts.credentials.map((one) => one.certifyingBody);
  const named = facts.credentials.flatMap((one) =>
    one.acronym === null ? [] : [[one.acronym, credentialFrom(place, facts, one)] as const],
  );
  return {
    ...place,
    body: bodies.find((body) => body !== null) ?? bodyNotKnown(place),
    edition: 1,
    credentials: Object.fromEntries(named),
    parameters: {},
    services: null,
    units: null,
    messages: {},
    cases: [],
  };
}

function bodyNotKnown({ name }: Place): string {
  return `the certifying body in ${name}`;
}

function credentialFrom(place: Place, facts: Jurisdiction, one: Credential): CredentialPolicy {
  const body = one.certifyingBody ?? bodyNotKnown(place);
  const [source] = facts.sources;
  const cite = citing({
    source: source?.title ?? "National facts file",
    url: source?.url ?? null,
    readOn,
    basis: "found",
  })(source?.asOf ?? "undated", `We hold facts on ${place.name}, and not its rules.`);
  const unknown = <T>(label: string): Dated<T> =>
    dated<T>(label, [{ from: undated, value: "unknown", cite }]);
  const values = { state: place.name, body };
  return {
    title: one.name,
    body,
    aliases: [],
    parameters: {},
    term: { length: unknown<Term>("How long the credential lasts") },
    validity: [() => finding("refer", "rules-not-held", cite, values)],
    education: { hours: unknown<Hours>("Education owed"), per: perTerm },
    practice: [() => finding("refer", "practice-rules-not-held", cite)],
    recognition: recognitionFrom(one, cite, body),
    admission: null,
  };
}

function recognitionFrom(
  { reciprocity }: Credential,
  cite: ReturnType<ReturnType<typeof citing>>,
  body: string,
): RecognitionRule {
  const { inbound, basis } = reciprocity;
  if (inbound === false) return () => [finding("not-recognized", "no-reciprocity", cite)];
  if (inbound === null || basis === null) {
    return () => [finding("refer", "recognition-not-found", cite, { body })];
  }
  return () => [finding("refer", "recognition-by-facts", cite, { basis, body })];
}
