import type { Dated } from "./dated";
import { finding } from "./finding";
import { employmentOn } from "./employment";
import type { PracticeRule } from "./policy";

/** Practice takes a credential in force; a late step says itself whether one may go on. */
export function holdsValid(rule: Dated<true>): PracticeRule {
  return ({ validity, late, on }) => {
    const { cite } = rule.on(on);
    if (validity === "valid") return finding("allowed", "credential-in-force", cite);
    if (validity === "refer") return finding("refer", "validity-to-be-decided", cite);
    if (late !== null && late.status === validity) {
      if (late.mayPractice === true) return finding("allowed", "may-practice-while-late", cite);
      if (late.mayPractice === "unknown") {
        return finding("refer", "practice-while-late-not-known", cite);
      }
    }
    return finding("not-allowed", "credential-not-in-force", cite);
  };
}

/** Practice is for those who work in the credential with an agency. */
export function worksInAgency(rule: Dated<true>, credential: string): PracticeRule {
  return ({ facts, on }) => {
    const { cite } = rule.on(on);
    const jobs = facts.employment.filter(
      (job) => job.as === credential && employmentOn([job], credential, on) !== null,
    );
    if (jobs.some((job) => job.setting === "agency")) {
      return finding("allowed", "works-in-an-agency", cite);
    }
    return jobs.some((job) => job.setting === null)
      ? finding("refer", "setting-not-known", cite)
      : finding("not-allowed", "not-in-an-agency", cite);
  };
}
