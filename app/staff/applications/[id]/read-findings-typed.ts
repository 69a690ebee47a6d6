import { fields } from "@/lib/forms";
import { failures } from "@/lib/programs/applications/reasons";
import type { NewFinding } from "@/lib/programs/applications/record-findings";
import { verdicts } from "@/lib/programs/applications/standing-findings";
import { requirementKeys } from "@/lib/rules/program-policy";
import { withoutSocialSecurityNumbers } from "@/lib/social-security-numbers";

/** The findings on a form, of the requirements that stand on it. */
export function readFindingsTyped(form: FormData): readonly NewFinding[] {
  const typed = fields(form);
  return requirementKeys.flatMap((requirement): NewFinding[] => {
    const verdict = verdicts.find((known) => known === typed[`verdict-${requirement}`]);
    if (verdict === undefined) return [];
    const failure = failures.find((known) => known === typed[`failure-${requirement}`]) ?? null;
    const note = withoutSocialSecurityNumbers(typed[`note-${requirement}`] ?? "").slice(0, 2000);
    const curable = typed[`curable-${requirement}`] === "on";
    return [{ requirement, verdict, failure, curable, note }];
  });
}
