import type { AdmissionCase } from "@/lib/rules/admission";
import { decideAdmission, type Admission } from "@/lib/rules/admit";
import type { CredentialName } from "@/lib/rules/facts";
import { finding } from "@/lib/rules/finding";
import { notHeld } from "@/lib/rules/record";
import { knownKind } from "./index";

/** May this person be given the credential. The facts are asked once and never kept. */
export function admission({ state, credential }: CredentialName, about: AdmissionCase): Admission {
  const { admission: rules, body } = knownKind(state, credential);
  const held = rules ?? [
    () => ({ finding: finding<"admission">("refer", "admission-not-held", notHeld, { body }) }),
  ];
  return decideAdmission(held, about);
}
