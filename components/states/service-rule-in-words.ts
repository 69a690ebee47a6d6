import type { z } from "zod";
import type { Locale } from "@/lib/i18n/locale";
import type { ServiceRule } from "./value-shapes";
import { isWord, speak, word } from "./words";

/** Who may deliver a service: the lowest category, and what else is asked. */
export function serviceRuleInWords(
  rule: z.output<typeof ServiceRule>,
  locale: Locale,
): readonly string[] {
  const t = speak(locale);
  const named = (category: string) => (isWord(category) ? word(category, locale) : category);
  const lines = [
    rule.least === "licensed"
      ? t("service.licensed")
      : rule.withOthers
        ? t("service.team", { category: named(rule.least) })
        : t("service.least", { category: named(rule.least) }),
  ];
  if (rule.qmhpAccess) lines.push(t("service.qmhpAccess"));
  if (rule.crisisTrained) lines.push(t("service.crisisTrained"));
  if (rule.supervisedBy) {
    lines.push(t("service.supervisedBy", { category: named(rule.supervisedBy) }));
  }
  if (rule.belowNotStated) lines.push(t("service.belowNotStated"));
  if (rule.advisedAgainst) lines.push(t("service.advisedAgainst"));
  return lines;
}
