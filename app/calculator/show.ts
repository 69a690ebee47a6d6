import type { View } from "@/components/calculator/view";
import type { Locale } from "@/lib/i18n/locale";
import { wordsIn, type Step, type TaskName, type Values } from "./questionnaire";
import { groupsOf, told } from "./show-fields";
import { allFields, answerTo, linked, stepsOf } from "./tasks";
import { fieldsOf } from "./values";

/** Where somebody is in a task: the page, the pages done, and what was typed. */
export interface Place {
  readonly task: TaskName;
  readonly locale: Locale;
  readonly values: Values;
  /** The name of a page of questions, `check` or `answer`. */
  readonly at: string;
  readonly done: readonly string[];
  readonly errors?: View["errors"];
}

/** The page to show. */
export function show(place: Place): View {
  const { task, locale, values, at } = place;
  const steps = stepsOf(task, { locale, values });
  const step = steps.find(({ name }) => name === at);
  return step === undefined ? showTold(place, steps) : showStep(place, steps, step);
}

function showStep(place: Place, steps: readonly Step[], step: Step): View {
  const { locale, values, errors = {} } = place;
  const t = wordsIn(locale);
  const kind = values["credential"] ?? "";
  return {
    step: step.name,
    title: t(`step.${step.name}.title`),
    lead: step.lead ?? t(`step.${step.name}.lead`, { kind, hours: "", from: "" }),
    groups: groupsOf(step, values, locale),
    add: "list" in step ? t(`list.${step.name}.add`) : null,
    errors,
    notice: null,
    carried: carriedPast(place, steps, step),
    told: null,
    answer: null,
    hasBack: steps.indexOf(step) > 0,
    next: "on",
  };
}

function showTold(place: Place, steps: readonly Step[]): View {
  const { task, locale, values, at } = place;
  const t = wordsIn(locale);
  const fields = allFields(task, steps, values);
  const answer = at === "answer" ? answerTo(task, fields, values, locale) : null;
  const about = answer === null ? t("check.title") : t("answerTitle");
  return {
    step: answer === null ? "check" : "answer",
    title: about,
    lead: answer === null ? t("check.lead") : "",
    groups: [],
    add: null,
    errors: {},
    notice: null,
    carried: carriedPast(place, steps, null),
    told: steps.map((step) => told(step, values, locale)),
    answer,
    hasBack: true,
    next: answer === null ? "answer" : null,
  };
}

/** What goes along unseen: the question's address, the pages done, and the values of other pages. */
function carriedPast(
  { task, values, done }: Place,
  steps: readonly Step[],
  shown: Step | null,
): View["carried"] {
  const others = steps.filter((step) => step !== shown).flatMap((step) => fieldsOf(step, values));
  const names = [
    ...linked[task],
    ...others.flatMap(({ name, kind }) => (kind === "fixed" ? [] : [name])),
  ];
  const typed = names.flatMap((name): View["carried"] => {
    const value = values[name] ?? "";
    return value === "" ? [] : [[name, value]];
  });
  return [["at", shown?.name ?? "check"], ["done", done.join(" ")], ...typed];
}
