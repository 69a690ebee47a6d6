import { useLocale, useTranslations } from "next-intl";
import { Examples } from "@/components/states/example";
import type { StatePolicy } from "@/lib/rules/policy";
import { exampleOf } from "./example-of";

const questions = ["standing", "recognition", "admission", "service", "team", "units"] as const;

/** The worked cases of the state, by what they ask: about nobody, and tested on every change. */
export function CaseList({ policy }: { readonly policy: StatePolicy }) {
  const t = useTranslations("states");
  const locale = useLocale();
  return (
    <section id="examples" className="mt-12">
      <h2>{t("part.examples")}</h2>
      <p className="mt-1 max-w-prose">{t("example.lead", { count: policy.cases.length })}</p>
      {questions.map((question) => {
        const cases = policy.cases.filter(({ ask }) => ask.question === question);
        return (
          cases.length > 0 && (
            <section key={question} className="mt-6">
              <h3>{t(`example.group.${question}`)}</h3>
              <Examples examples={cases.map((one) => exampleOf(one, locale))} />
            </section>
          )
        );
      })}
    </section>
  );
}
