import type { WorkedCase } from "@/lib/rules/worked-case";
import { credentialCases } from "./credential-cases";
import { serviceCases } from "./service-cases";

/** Illinois's examples. */
export const cases: readonly WorkedCase[] = [...credentialCases, ...serviceCases];
