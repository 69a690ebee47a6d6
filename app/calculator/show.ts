import type { ShownField, ShownGroup, ToldStep, View } from "@/components/calculator/view";
import { parseDate } from "@/lib/dates";
import type { Locale } from "@/lib/i18n/locale";
import { messages } from "@/lib/i18n/messages";
import { writeDay } from "@/lib/i18n/write-day";
import {
  optionsOf,
  wordsIn,
  type Field,
  type OpenField,
  type Step,
  type TaskName,
  type Values,
} from "./questionnaire";
import { kindIn } from "./offered";
import { allFields, answerTo, linked, stepsOf } from "./tasks";
import { fieldsOf, roomIn } from "./values";

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
  const kind = kindIn(values["state"] ?? "", values["credential"] ?? "")?.title ?? "";
  return {
    step: step.name,
    title: t(`step.${step.name}.title`),
    lead: step.lead ?? t(`step.${step.name}.lead`, { kind, hours: "", from: "" }),
    groups: groupsOf(step, values, locale),
    add: "list" in step ? t(`list.${step.name}.add`) : null,
    errors,
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

function groupsOf(step: Step, values: Values, locale: Locale): readonly ShownGroup[] {
  if ("fields" in step) {
    return [{ legend: null, fields: shownFields(step.fields, values, locale), remove: null }];
  }
  const t = wordsIn(locale);
  const room = roomIn(step.list, values);
  return Array.from({ length: room }, (_, index) => {
    const legend = t(`list.${step.name}.item`, { number: String(index + 1) });
    const text = t("removeWhat", { what: legend });
    return {
      legend,
      fields: shownFields(step.item(`${step.list}.${String(index)}`), values, locale),
      remove: room > 1 ? { text, go: `remove:${String(index)}` } : null,
    };
  });
}

function shownFields(
  fields: readonly Field[],
  values: Values,
  locale: Locale,
): readonly ShownField[] {
  const t = wordsIn(locale);
  const { hint } = messages[locale].calculator;
  const hints: Readonly<Record<string, string>> = hint;
  return fields.flatMap((field) => {
    if (field.kind === "fixed") return [];
    return [
      {
        name: field.name,
        kind: field.kind === "yes-no" ? "choice" : field.kind,
        label: t(`field.${field.key}.label`),
        hint: hints[field.key],
        isOptional: field.required !== true,
        value: values[field.name] ?? "",
        options: offeredOptions(field, locale),
      },
    ];
  });
}

function offeredOptions(field: OpenField, locale: Locale): ShownField["options"] {
  if (field.kind === "choices") return field.options;
  if (field.kind !== "choice" && field.kind !== "yes-no") return [];
  const options = field.kind === "choice" ? field.options : optionsOf(locale, ["yes", "no"]);
  const open = { value: "", text: wordsIn(locale)("option.not-known") };
  return field.required === true ? options : [...options, open];
}

function told(step: Step, values: Values, locale: Locale): ToldStep {
  const t = wordsIn(locale);
  const title = t(`step.${step.name}.title`);
  const lines = groupsOf(step, values, locale).map(({ legend, fields }) => {
    const said = fields.flatMap(({ label, kind, value, options }) => {
      if (value === "") return [];
      const day = kind === "day" ? parseDate(value) : null;
      if (day !== null) return [`${label}: ${writeDay(day, locale)}`];
      const texts = value
        .split(options.length > 0 ? /\s+/ : /$^/)
        .map((one) => options.find((option) => option.value === one)?.text ?? one);
      return [`${label}: ${texts.join(", ")}`];
    });
    return said.length === 0 || legend === null ? said : [`${legend}. ${said.join("; ")}`];
  });
  const all = lines.flat();
  return {
    title,
    lines: all.length === 0 ? [t("unanswered")] : all,
    change: { text: t("changeWhat", { what: title }), go: `to:${step.name}` },
  };
}
