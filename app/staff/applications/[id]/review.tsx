import { useTranslations } from "next-intl";
import { today } from "@/lib/dates";
import type { SeenApplication } from "@/lib/programs/applications/find-application";
import type { ReadFinding } from "@/lib/programs/applications/read-findings";
import { isUnderReview } from "@/lib/programs/applications/record-findings";
import type { StandingFinding } from "@/lib/programs/applications/standing-findings";
import type { Registrar } from "@/lib/registry/cases";
import { failuresOf, programSections } from "@/lib/rules/program-policy";
import { timeZoneOf } from "@/lib/states/catalogue";
import { knownProgramPolicy } from "@/lib/states/program";
import { record } from "./actions";
import { FindingsForm, type ReviewedRequirement } from "./findings-form";
import { Requirement } from "./requirement";

/** Every requirement with its source, the answer and what was found; while it is open, a form for one's own findings. */
export function Review({
  application,
  findings,
  registrar,
}: {
  readonly application: SeenApplication;
  readonly findings: readonly StandingFinding<ReadFinding>[];
  readonly registrar: Registrar;
}) {
  const t = useTranslations("applications");
  const { id, state, kind, standing } = application;
  const on = today(timeZoneOf(state));
  const policy = knownProgramPolicy(state, kind);
  const sections = programSections
    .map((section) => ({
      title: t(`section.${section}`),
      requirements: policy.requirements
        .filter((one) => one.section === section)
        .map((requirement): ReviewedRequirement => {
          const { key, answer } = requirement;
          const label = t(`requirement.${key}.label`);
          const found = findings.filter((one) => one.requirement === key);
          const own = found.find((one) => one.reviewerId === registrar.userId && !one.overtaken);
          return {
            key,
            label,
            about: (
              <Requirement
                requirement={requirement}
                application={application}
                findings={found}
                registrar={registrar}
                on={on}
              />
            ),
            legend: t("review.verdictOf", { label }),
            failureLabel: t("review.failureOf", { label }),
            noteLabel: t("review.noteOf", { label }),
            failures: failuresOf[answer].map((value) => ({ value, text: t(`failure.${value}`) })),
            own: {
              verdict: own?.verdict ?? "not-checked",
              failure: own?.failure ?? "",
              curable: own?.curable ?? true,
            },
          };
        }),
    }))
    .filter(({ requirements }) => requirements.length > 0);
  return (
    <FindingsForm
      action={isUnderReview(standing) ? record.bind(null, id) : null}
      sections={sections}
      words={{
        met: t("review.verdict.met"),
        "not-met": t("review.verdict.not-met"),
        "not-checked": t("review.verdict.not-checked"),
        noFailure: t("review.noFailure"),
        curable: t("review.curableOf"),
        optional: t("form.optional"),
        problem: t("form.problem"),
        submit: t("review.record"),
      }}
    />
  );
}
