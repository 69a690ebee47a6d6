import { useLocale, useTranslations } from "next-intl";
import { RequirementSource } from "@/app/program/applications/requirement-source";
import { versionOf } from "@/lib/programs/applications/answers-version";
import type { SeenApplication } from "@/lib/programs/applications/find-application";
import { nameInWords } from "@/lib/i18n/translate";
import { isAsked, programSections, type ProgramRequirement } from "@/lib/rules/program-policy";
import { today } from "@/lib/dates";
import { kindTitle, stateName, timeZoneOf } from "@/lib/states/catalogue";
import { knownProgramPolicy, restsOnSources } from "@/lib/states/program";
import { save } from "./actions";
import { AnswersForm } from "./answers-form";
import type { AskedRequirement } from "./requirement-field";

const withFiles: ReadonlySet<string> = new Set(["registration", "text", "documents"]);

/** An application that its operator can change: everything that is asked, by parts. */
export function OpenApplication({ application }: { readonly application: SeenApplication }) {
  const { id, state, kind, name, programId, standing, answers, documents } = application;
  const t = useTranslations("applications");
  const locale = useLocale();
  const policy = knownProgramPolicy(state, kind);
  const on = today(timeZoneOf(state));
  const asked = (requirement: ProgramRequirement): AskedRequirement => {
    const { key, answer } = requirement;
    const label = t(`requirement.${key}.label`);
    return {
      key,
      answer,
      label,
      hint: t(`requirement.${key}.hint`),
      optional: !isAsked(requirement, on),
      source: <RequirementSource cite={requirement.asked.on(on).cite} />,
      attach: withFiles.has(answer) ? t("form.attach", { label }) : null,
      files: documents
        .filter((one) => one.requirement === key)
        .map(({ id: file, name: fileName, isSent }) => ({
          id: file,
          name: fileName ?? t("review.redacted"),
          remove: isSent ? null : t("form.remove", { name: fileName ?? "" }),
        })),
    };
  };
  return (
    <>
      <p className="max-w-prose">
        {t("form.lead", {
          called: nameInWords(policy.called, locale),
          kind: nameInWords(kindTitle(state, kind) ?? kind, locale),
          state: stateName(state),
        })}
      </p>
      {!restsOnSources(policy) && <p className="mt-3 max-w-prose text-quiet">{t("form.ours")}</p>}
      <AnswersForm
        action={save.bind(null, id)}
        name={standing === "draft" && programId === null ? name : null}
        initial={answers}
        version={versionOf(application)}
        sections={programSections
          .map((section) => ({
            title: t(`section.${section}`),
            requirements: policy.requirements.filter((one) => one.section === section).map(asked),
          }))
          .filter(({ requirements }) => requirements.length > 0)}
        words={{
          name: t("form.name"),
          save: t("form.save"),
          goOn: t("form.goOn"),
          optional: t("form.optional"),
          problem: t("form.problem"),
          files: t("form.files"),
          attachHint: t("form.attachHint"),
          meanwhile: t("form.meanwhile"),
          meanwhileHint: t("form.meanwhileHint"),
        }}
      />
    </>
  );
}
