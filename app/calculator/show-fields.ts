import type { ShownField, ShownGroup, ToldStep } from "@/components/calculator/view";
import { parseDate } from "@/lib/dates";
import type { Locale } from "@/lib/i18n/locale";
import { messages } from "@/lib/i18n/messages";
import { writeDay } from "@/lib/i18n/write-day";
import {
  optionsOf,
  wordsIn,
  type Field,
  type OpenField,
  type Option,
  type Step,
  type Values,
} from "./questionnaire";
import { roomIn } from "./values";

/** The fields of a page, by the items of its list. */
export function groupsOf(step: Step, values: Values, locale: Locale): readonly ShownGroup[] {
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

function offeredOptions(field: OpenField, locale: Locale): readonly Option[] {
  if (field.kind === "choices") return field.options;
  if (field.kind !== "choice" && field.kind !== "yes-no") return [];
  const options = field.kind === "choice" ? field.options : optionsOf(locale, ["yes", "no"]);
  const open: Option = { value: "", text: wordsIn(locale)("option.not-known") };
  return field.required === true ? options : [...options, open];
}

/** What was told on a page, in words. */
export function told(step: Step, values: Values, locale: Locale): ToldStep {
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
