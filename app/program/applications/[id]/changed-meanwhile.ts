import { getTranslations } from "next-intl/server";
import { answerInWords } from "@/app/program/applications/answer-in-words";
import { fields } from "@/lib/forms";
import { mergeAnswers, versionOf } from "@/lib/programs/applications/answers-version";
import { findApplication } from "@/lib/programs/applications/find-application";
import type { Applicant } from "@/lib/programs/applications/reach-application";
import { knownProgramPolicy } from "@/lib/states/program";
import type { AnswersState } from "./answers-state";
import { readAnswers } from "./read-answers";

/** The form as it was sent, onto the answers that somebody else saved since, with theirs beside those that differ. */
export async function changedMeanwhile(
  id: string,
  form: FormData,
  files: AnswersState["errors"],
  operator: Applicant,
): Promise<AnswersState> {
  const [t, check] = await Promise.all([
    getTranslations("applications"),
    getTranslations("applications.check"),
  ]);
  const values = fields(form);
  const application = await findApplication(id, operator);
  if (!application) throw new Error("an application that was reached is gone");
  const { name, answers, state, kind } = application;
  const opened = values["version"] ?? "";
  const { taken, meanwhile } = mergeAnswers(readAnswers(form), opened, { ...answers, name });
  const { requirements } = knownProgramPolicy(state, kind);
  const theirs = Object.entries(meanwhile).map(([field, text]) => {
    const kindOfAnswer = requirements.find(({ key }) => key === field)?.answer ?? "text";
    return [field, answerInWords(kindOfAnswer, text, check)] as const;
  });
  const problems = theirs.map(([field]) => [field, [t("problem.changed-meanwhile")]] as const);
  return {
    values: { ...values, ...taken },
    errors: {
      answers: [t("refused.changed-meanwhile")],
      ...Object.fromEntries(problems),
      ...files,
    },
    version: versionOf(application),
    meanwhile: Object.fromEntries(theirs),
  };
}
