import { getLocale, getTranslations, getMessages } from "next-intl/server";
import { NextIntlClientProvider } from "next-intl";
import { Choose } from "@/components/calculator/choose";
import { Questions } from "@/components/calculator/questions";
import { today } from "@/lib/dates";
import { timeZoneOf } from "@/lib/states/catalogue";
import { ask } from "./actions";
import { nextChoice } from "./next-choice";
import type { TaskName } from "./questionnaire";
import { show } from "./show";
import { linked, stepsOf } from "./tasks";

/** The query of a page, as Next hands it out. */
export type Query = Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;

/** A task: first what may stand in its address, a page each, then the questions about a person. */
export async function TaskPage({
  task,
  query,
}: {
  readonly task: TaskName;
  readonly query: Query;
}) {
  const [t, errors, locale, { verify }, asked] = await Promise.all([
    getTranslations("calculator"),
    getTranslations("errors"),
    getLocale(),
    getMessages(),
    query,
  ]);
  const { known, before, choice } = nextChoice(task, asked, locale);
  const title = t(`task.${task}.title`);
  const base = `/calculator/${task}`;
  const backTo = before === null ? "/calculator" : addressOf(base, before);
  const words = { back: t("back"), continue: t("continue"), problem: errors("summary") };
  if (choice !== null) {
    const { name, options, isMissing } = choice;
    return (
      <main>
        <Choose
          task={title}
          name={name}
          title={t(`choose.${name}.title`)}
          lead={name === "state" ? t("notOffered") : null}
          known={known}
          options={options}
          errors={isMissing ? [t(`choose.${name}.problem`)] : []}
          backTo={backTo}
          words={words}
        />
      </main>
    );
  }
  const values = {
    ...Object.fromEntries(known),
    on: today(timeZoneOf(known[0]?.[1] ?? "")),
  };
  const [step] = stepsOf(task, { locale, values });
  return (
    <main>
      <NextIntlClientProvider messages={{ verify }}>
        <Questions
          task={title}
          first={show({ task, locale, values, at: step?.name ?? "check", done: [] })}
          ask={ask.bind(null, task)}
          backTo={backTo}
          startAgain={base}
          words={{
            ...words,
            show: t("show"),
            change: t("change"),
            remove: t("remove"),
            optional: t("optional"),
            told: t("told"),
            why: t("why"),
            disclaimer: t("disclaimer"),
            private: t("private"),
            link: linked[task].length === 0 ? t("noLink") : t("link"),
            startOver: t("startOver"),
            otherQuestions: t("otherQuestions"),
          }}
        />
      </NextIntlClientProvider>
    </main>
  );
}

/** The address of a task that says so much. */
function addressOf(
  base: string,
  known: readonly (readonly [name: string, value: string])[],
): string {
  const query = new URLSearchParams(known.map(([name, value]) => [name, value]));
  return query.size === 0 ? base : `${base}?${query.toString()}`;
}
