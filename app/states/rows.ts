import type { Coverage, FactCredential, FactRow } from "@/components/states/fact-row";
import { jurisdictions, type Jurisdiction } from "@/lib/states/facts/jurisdictions";
import { places } from "@/lib/states/facts/places";
import { registered } from "@/lib/states/registered";

const ruled: ReadonlySet<string> = new Set(registered.map(({ code }) => code));

/** Whether we hold the rules of a state, and not facts alone. */
export function holdsRules(code: string): boolean {
  return ruled.has(code);
}

/** The 52 jurisdictions by name, as the national facts have them. */
export function factRows(): readonly FactRow[] {
  return places.flatMap(({ code, name }) => {
    const facts = jurisdictions.get(code);
    return facts === undefined ? [] : [rowOf(name, facts)];
  });
}

/** One jurisdiction as the national facts have it; null: they have none. */
export function factRow(code: string): FactRow | null {
  return factRows().find((row) => row.code === code) ?? null;
}

function rowOf(name: string, facts: Jurisdiction): FactRow {
  return {
    code: facts.state,
    name,
    held: holdsRules(facts.state) ? "rules" : "facts",
    credentials: credentialsOf(facts),
    coverage: coverageOf(facts.medicaidDetail),
    covers: coversOf(facts.medicaidDetail),
    confidence: facts.confidence,
  };
}

function credentialsOf({ credentials }: Jurisdiction): readonly FactCredential[] {
  return credentials.map((one) => ({
    acronym: one.acronym,
    name: one.name,
    body: one.certifyingBody,
    trainingHours: one.trainingHours,
    examRequired: one.examRequired,
    minAge: one.minAge,
    education: one.education,
    livedExperience: one.livedExperience,
    expires: one.expires,
    renewalMonths: one.renewalCycleMonths,
    hours: one.ceHoursPerCycle,
    ethicsHours: one.ceEthicsHoursPerCycle,
    hoursMonths: one.ceCycleMonths,
  }));
}

type Detail = Jurisdiction["medicaidDetail"];

function coverageOf({ basis, mentalHealth, substanceUse }: Detail): Coverage {
  switch (basis) {
    case "direct":
      return "direct";
    case "direct, 2024 list":
      return mentalHealth === true || substanceUse === true ? "direct" : "gap";
    case "inferred":
      return "inferred";
    case "unknown":
      return "unknown";
  }
}

function coversOf({ mentalHealth, substanceUse }: Detail): FactRow["covers"] {
  if (mentalHealth === true) return substanceUse === true ? "both" : "mental-health";
  return substanceUse === true ? "substance-use" : null;
}
