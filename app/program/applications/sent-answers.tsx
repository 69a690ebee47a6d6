import { useTranslations } from "next-intl";
import { answerInWords } from "@/app/program/applications/answer-in-words";
import { SummaryList } from "@/components/ui/summary-list";
import type { SeenApplication } from "@/lib/programs/applications/find-application";
import { knownProgramPolicy } from "@/lib/states/program";

/** The answers and files of an application, to be read. */
export function SentAnswers({ application }: { readonly application: SeenApplication }) {
  const { id, state, kind, answers, documents } = application;
  const t = useTranslations("applications");
  const words = {
    none: t("check.none"),
    stated: t("check.stated"),
    notStated: t("check.notStated"),
  };
  return (
    <SummaryList
      facts={knownProgramPolicy(state, kind).requirements.map(({ key, answer }) => {
        const files = documents.filter((one) => one.requirement === key);
        const told = answerInWords(answer, answers[key] ?? "", words);
        return {
          name: t(`requirement.${key}.label`),
          value:
            answer === "documents" && files.length > 0 ? null : (
              <span className="whitespace-pre-line">{told}</span>
            ),
          note: files.length > 0 && (
            <ul>
              {files.map(({ id: file, name }) => (
                <li key={file}>
                  {name === null ? (
                    t("review.redacted")
                  ) : (
                    <a
                      href={`/program/applications/${id}/documents/${file}`}
                      className="text-primary underline"
                    >
                      {name}
                    </a>
                  )}
                </li>
              ))}
            </ul>
          ),
        };
      })}
    />
  );
}
