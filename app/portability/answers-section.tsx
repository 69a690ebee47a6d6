import { useLocale, useTranslations } from "next-intl";
import { holdsRules } from "@/app/states/rows";
import { CitationNote } from "@/components/states/citation";
import { Name } from "@/components/states/said";
import { UsMap } from "@/components/states/us-map";
import { DataTable } from "@/components/ui/data-table";
import { today } from "@/lib/dates";
import { writeDay } from "@/lib/i18n/write-day";
import { kindTitle, stateName, states, timeZoneOf } from "@/lib/states/catalogue";
import { answersFor, bestFirst, bestOf, type Held, type PortabilityAnswer } from "./answers";
import { fillOf, RecognitionWord } from "./outcome";

const outcomes = ["recognized", "propose", "refer", "not-recognized"] as const;

/** Where a credential is recognized: a sentence, a map and a table that say the same. */
export function Answers({ held }: { readonly held: Held }) {
  const t = useTranslations("portability");
  const locale = useLocale();
  const answers = answersFor(held, locale);
  const count = (outcome: (typeof outcomes)[number]) =>
    answers.filter((one) => one.outcome === outcome).length;
  const holding = t("holding", { credential: held.credential, state: stateName(held.state) });
  return (
    <section aria-labelledby="answers">
      <h2 id="answers" className="text-verdict font-bold">
        {holding}
      </h2>
      <p className="mt-1 text-quiet">
        <Name>{kindTitle(held.state, held.credential) ?? held.credential}</Name>
      </p>
      <p className="mt-3 max-w-prose">
        {t("summary", {
          recognized: count("recognized"),
          propose: count("propose"),
          not: count("not-recognized"),
          refer: count("refer"),
        })}{" "}
        {t("on", { day: writeDay(today(timeZoneOf(held.state)), locale) })}
      </p>
      <AnswersMap held={held} answers={answers} />
      <dl className="mt-4 max-w-3xl space-y-1">
        {outcomes.map((outcome) => (
          <div key={outcome} className="flex flex-wrap gap-x-2">
            <dt>
              <RecognitionWord outcome={outcome} />
            </dt>
            <dd>{t(`meaning.${outcome}`)}</dd>
          </div>
        ))}
      </dl>
      <h3 className="mt-8 mb-2">{t("answers")}</h3>
      <DataTable
        caption={t("answers")}
        columns={[t("column.into"), t("column.outcome"), t("column.why"), t("column.ask")]}
        rows={bestFirst(answers).map((answer) => ({
          key: `${answer.state} ${answer.credential}`,
          cells: [
            <span key="into">
              {answer.stateName}
              <span className="block font-normal">
                {answer.credential}: <Name>{answer.title}</Name>
              </span>
            </span>,
            <RecognitionWord key="outcome" outcome={answer.outcome} />,
            <Why key="why" answer={answer} />,
            <Name key="ask" line>
              {answer.body}
            </Name>,
          ],
        }))}
      />
    </section>
  );
}

function Why({ answer }: { readonly answer: PortabilityAnswer }) {
  const t = useTranslations("portability");
  return (
    <div className="min-w-64">
      {answer.reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <details>
        <summary className="min-h-8 cursor-pointer py-1 text-primary">{t("asked")}</summary>
        <ul className="space-y-3">
          {answer.cites.map((cite) => (
            <li key={`${cite.source} ${cite.section} ${cite.says}`}>
              <CitationNote cite={cite} />
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function AnswersMap({
  held,
  answers,
}: {
  readonly held: Held;
  readonly answers: readonly PortabilityAnswer[];
}) {
  const t = useTranslations("portability");
  return (
    <UsMap
      id="answers-map"
      title={t("map")}
      legend={[
        ...outcomes.map((outcome) => ({
          fill: fillOf(outcome),
          text: t(`outcome.${outcome}`),
        })),
        { fill: "full", text: t("outcome.home") },
        { fill: "blank", text: t("outcome.not-held") },
      ]}
      places={states().map(({ code, name }) => {
        const href = `/states/${code.toLowerCase()}`;
        if (code === held.state) {
          return { code, name, href, fill: "full" as const, words: t("outcome.home") };
        }
        const best = bestOf(
          answers.filter(({ state }) => state === code).map((one) => one.outcome),
        );
        return best === null || !holdsRules(code)
          ? { code, name, href, fill: "blank" as const, words: t("outcome.not-held") }
          : { code, name, href, fill: fillOf(best), words: t(`outcome.${best}`) };
      })}
    />
  );
}
