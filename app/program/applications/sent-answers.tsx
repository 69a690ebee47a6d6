import { useTranslations } from "next-intl";
import { answerInWords } from "@/app/program/applications/answer-in-words";
import { AttachedFiles } from "@/app/program/applications/attached-files";
import { SummaryList } from "@/components/ui/summary-list";
import type { SeenApplication } from "@/lib/programs/applications/find-application";
import { knownProgramPolicy } from "@/lib/states/program";

/** The answers and files of an application, to be read. */
export function SentAnswers({ application }: { readonly application: SeenApplication }) {
  const { id, state, kind, answers, documents } = application;
  const t = useTranslations("applications");
  const check = useTranslations("applications.check");
  return (
    <SummaryList
      facts={knownProgramPolicy(state, kind).requirements.map(({ key, answer }) => {
        const files = documents.filter((one) => one.requirement === key);
        const told = answerInWords(answer, answers[key] ?? "", check);
        return {
          name: t(`requirement.${key}.label`),
          value:
            answer === "documents" && files.length > 0 ? null : (
              <span className="whitespace-pre-line">{told}</span>
            ),
          note: files.length > 0 && <AttachedFiles application={id} files={files} />,
        };
      })}
    />
  );
}
