import type { PlainDate } from "@/lib/dates";
import type { Finding, Outcome } from "./decision";
import type { CredentialName } from "./facts";

/** What workers are billed as, from the lowest to the highest. */
export const categories = ["PSW", "RSA", "MHP", "QMHP", "LPHA"] as const;

/** A category of staff. */
export type Category = (typeof categories)[number];

/** The services that can be asked about. */
export const services = [
  "iatp",
  "community-support",
  "intensive-outpatient",
  "medication-administration",
  "medication-training",
  "psychosocial-rehabilitation",
  "therapy",
  "crisis-intervention",
  "mobile-crisis-response",
  "crisis-stabilization",
  "act",
  "cst",
  "vp-cst",
  "client-centered-consultation",
  "mental-health-case-management",
  "transition-linkage",
] as const;

/** One service. */
export type Service = (typeof services)[number];

/** Whether this names a service. */
export function isService(name: string): name is Service {
  return services.some((service) => service === name);
}

/** A credential and how it stands; null: not known. */
export interface StandingCredential extends CredentialName {
  readonly validity: Outcome<"validity"> | null;
}

/** A person who delivers a service. */
export interface Worker {
  readonly credentials: readonly StandingCredential[];
  readonly categories: readonly Category[];
  readonly age: number | null;
}

/** May this worker deliver and bill this service. */
export interface ServiceCase {
  readonly service: Service;
  readonly on: PlainDate;
  readonly worker: Worker;
  readonly supervisor: Worker | null;
  readonly withQmhpAccess: boolean | null;
  readonly crisisTrained: boolean | null;
  readonly others: readonly Worker[] | null;
}

/** What the rule permits and what is advised, apart. */
export interface ServiceAnswer {
  readonly permitted: Outcome<"service">;
  readonly advised: Outcome<"advice">;
  readonly category: Category | null;
  readonly findings: readonly Finding[];
}

/** A team member, by the day of hire. */
export interface Member {
  readonly hiredOn: PlainDate | null;
  readonly onPath: boolean | null;
  readonly credentials: readonly StandingCredential[];
}

/** Does the team have the peer that the rule asks for. */
export interface TeamCase {
  readonly service: Service;
  readonly on: PlainDate;
  readonly members: readonly Member[];
}

/** Whether it has, and until when. */
export interface TeamAnswer {
  readonly compliant: Outcome<"team">;
  readonly until: PlainDate | null;
  readonly findings: readonly Finding<"team">[];
}

/** A state's rules on services and teams. */
export interface ServiceRules {
  readonly service: (about: ServiceCase) => ServiceAnswer;
  readonly team: (about: TeamCase) => TeamAnswer;
}
