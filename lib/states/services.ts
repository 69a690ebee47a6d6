import { finding } from "@/lib/rules/finding";
import { notHeld } from "@/lib/rules/record";
import type { ServiceAnswer, ServiceCase, TeamAnswer, TeamCase } from "@/lib/rules/service";
import { decideUnits, type UnitsAnswer, type UnitsCase } from "@/lib/rules/units";
import { knownPolicy } from "./index";

/** May this worker deliver and bill this service. */
export function service(state: string, about: ServiceCase): ServiceAnswer {
  const { services, body } = knownPolicy(state);
  if (services !== null) return services.service(about);
  const findings = [finding<"service">("refer", "services-not-held", notHeld, { body })];
  return { permitted: "refer", advised: "no", category: null, findings };
}

/** Does the team have the peer that the rule asks for. */
export function team(state: string, about: TeamCase): TeamAnswer {
  const { services, body } = knownPolicy(state);
  if (services !== null) return services.team(about);
  const findings = [finding<"team">("refer", "services-not-held", notHeld, { body })];
  return { compliant: "refer", until: null, findings };
}

/** Does a service limit bind. */
export function units(state: string, about: UnitsCase): UnitsAnswer {
  const { units: limit, body } = knownPolicy(state);
  if (limit !== null) return decideUnits(limit, about);
  const findings = [finding<"units">("refer", "services-not-held", notHeld, { body })];
  return { outcome: "refer", limit: null, per: null, resets: null, findings };
}
