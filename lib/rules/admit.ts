import type { PlainDate } from "@/lib/dates";
import type { AdmissionCase, AdmissionRule, Short } from "./admission";
import { worst, type Answer, type Finding } from "./decision";

/** May this person be given the credential: what is missing, and until when a bar stands. */
export interface Admission extends Answer<"admission"> {
  readonly on: PlainDate;
  readonly short: Short;
  /** The first day on which the bar is gone; null where none can be named. */
  readonly from: PlainDate | null;
}

/** Puts an applicant to every requirement. */
export function decideAdmission(rules: readonly AdmissionRule[], about: AdmissionCase): Admission {
  const findings: Finding<"admission">[] = [];
  let short: Short = {};
  let from: PlainDate | null = null;
  for (const rule of rules) {
    const said = rule(about);
    if (said === null) continue;
    findings.push(said.finding);
    short = { ...short, ...said.short };
    if (said.from !== undefined && (from === null || said.from > from)) from = said.from;
  }
  return { on: about.on, outcome: worst("admission", findings, "eligible"), short, from, findings };
}
