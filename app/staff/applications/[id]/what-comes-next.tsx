import { useTranslations } from "next-intl";
import { Day } from "@/components/day";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/staff/section";
import { today } from "@/lib/dates";
import { mayStillAnswer, operatorDue } from "@/lib/programs/applications/application-steps";
import type { SeenApplication } from "@/lib/programs/applications/find-application";
import type { ReadFinding } from "@/lib/programs/applications/read-findings";
import { obstacles, type StandingFinding } from "@/lib/programs/applications/standing-findings";
import type { Registrar } from "@/lib/registry/cases";
import { timeZoneOf } from "@/lib/states/catalogue";
import { knownProgramPolicy } from "@/lib/states/program";

/** What stands in the way of recognition, and what a registrar can do now. */
export function WhatComesNext({
  application: { id, state, kind, standing, steps },
  findings,
  registrar,
}: {
  readonly application: SeenApplication;
  readonly findings: readonly StandingFinding<ReadFinding>[];
  readonly registrar: Registrar;
}) {
  const t = useTranslations("applications");
  const { requirements } = knownProgramPolicy(state, kind);
  const decides = standing === "appealed" ? registrar.userId : null;
  const on = today(timeZoneOf(state));
  const inTheWay = obstacles(requirements, findings, on, decides);
  const due = mayStillAnswer(steps, on) ? operatorDue(steps) : null;
  const here = `/staff/applications/${id}`;
  const isWrong = findings.some(({ verdict, overtaken }) => verdict === "not-met" && !overtaken);
  return (
    <Section title={t("review.next")}>
      {inTheWay.length === 0 ? (
        <p>{t("review.nothingInTheWay")}</p>
      ) : (
        <>
          <p>{t("review.inTheWay")}:</p>
          <ul className="list-disc pl-6">
            {inTheWay.map(({ requirement, why }) => (
              <li key={requirement}>
                <a href={`#${requirement}`} className="text-primary underline">
                  {t(why === "not-met" ? "review.notMet" : "review.notChecked", {
                    label: t(`requirement.${requirement}.label`),
                  })}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {due !== null && (
        <p className="mt-4">{t.rich("review.stillHasTime", { day: () => <Day day={due} /> })}</p>
      )}
      <p className="mt-4 flex flex-wrap gap-3">
        {standing === "appealed" ? (
          <ButtonLink href={`${here}/appeal`}>{t("review.decideAppeal")}</ButtonLink>
        ) : (
          <>
            {standing === "sent" && inTheWay.length === 0 && (
              <ButtonLink href={`${here}/recognize`}>{t("review.recognize")}</ButtonLink>
            )}
            {standing === "sent" && isWrong && (
              <ButtonLink href={`${here}/more`} look="secondary">
                {t("review.moreAsk")}
              </ButtonLink>
            )}
            {isWrong && due === null && (
              <ButtonLink href={`${here}/refuse`} look="danger">
                {t("review.refuse")}
              </ButtonLink>
            )}
          </>
        )}
      </p>
    </Section>
  );
}
