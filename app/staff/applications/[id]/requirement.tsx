import { useTranslations } from "next-intl";
import { answerInWords } from "@/app/program/applications/answer-in-words";
import { AttachedFiles } from "@/app/program/applications/attached-files";
import { RequirementSource } from "@/app/program/applications/requirement-source";
import { Day } from "@/components/day";
import { SummaryList } from "@/components/ui/summary-list";
import { dayOf, type PlainDate } from "@/lib/dates";
import type { SeenApplication } from "@/lib/programs/applications/find-application";
import type { ReadFinding } from "@/lib/programs/applications/read-findings";
import { disagree, type StandingFinding } from "@/lib/programs/applications/standing-findings";
import type { Registrar } from "@/lib/registry/cases";
import { isAsked, type ProgramRequirement } from "@/lib/rules/program-policy";
import { timeZoneOf } from "@/lib/states/catalogue";
import { knownProgramPolicy } from "@/lib/states/program";

/** A requirement for its reviewers: what asks for it, what was answered, and what each of them found. */
export function Requirement({
  requirement,
  application: { id, state, kind, answers, documents },
  findings,
  registrar,
  on,
}: {
  readonly requirement: ProgramRequirement;
  readonly application: SeenApplication;
  readonly findings: readonly StandingFinding<ReadFinding>[];
  readonly registrar: Registrar;
  readonly on: PlainDate;
}) {
  const t = useTranslations("applications");
  const check = useTranslations("applications.check");
  const { key, answer, asked } = requirement;
  const files = documents.filter((one) => one.requirement === key);
  const hours = knownProgramPolicy(state, kind).trainingHours.on(on).value;
  const norm = hours === "no minimum" ? t("review.noMinimum") : hoursNorm(hours);
  return (
    <>
      <p className="text-quiet">
        {isAsked(requirement, on) ? t("review.asked") : t("review.optional")}
      </p>
      <SummaryList
        facts={[
          ...(answer === "documents"
            ? []
            : [
                {
                  name: t("review.answer"),
                  value: (
                    <span className="whitespace-pre-line">
                      {answerInWords(answer, answers[key] ?? "", check)}
                    </span>
                  ),
                  note: key === "training-hours" && norm,
                },
              ]),
          ...(answer === "documents" || files.length > 0
            ? [
                {
                  name: t("review.documents"),
                  value:
                    files.length === 0 ? (
                      t("review.noDocuments")
                    ) : (
                      <AttachedFiles application={id} files={files} />
                    ),
                },
              ]
            : []),
          {
            name: t("review.others"),
            value: findings.length === 0 ? t("review.noFindings") : null,
            note: findings.length > 0 && (
              <Findings findings={findings} registrar={registrar} zone={timeZoneOf(state)} />
            ),
          },
        ]}
      />
      <RequirementSource cite={asked.on(on).cite} />
    </>
  );

  function hoursNorm(known: number | "unknown"): string | null {
    return known === "unknown" ? null : t("review.hours", { hours: known });
  }
}

function Findings({
  findings,
  registrar,
  zone,
}: {
  readonly findings: readonly StandingFinding<ReadFinding>[];
  readonly registrar: Registrar;
  readonly zone: string;
}) {
  const t = useTranslations("applications");
  return (
    <>
      {disagree(findings) && (
        <p className="font-semibold text-attention">▲ {t("review.disagree")}</p>
      )}
      <ul className="space-y-2">
        {findings.map(({ reviewerId, reviewer, verdict, failure, note, overtaken, at }) => (
          <li key={reviewerId}>
            <strong>{reviewerId === registrar.userId ? t("review.you") : reviewer}:</strong>{" "}
            {t(`review.verdict.${verdict}`)}, <Day day={dayOf(at, zone)} />.{" "}
            {failure !== null && t(`failure.${failure}`)}{" "}
            {overtaken && <em>{t("review.overtaken")}</em>}
            {note !== null && <p className="whitespace-pre-line">{note}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
