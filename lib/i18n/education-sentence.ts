import { createTranslator } from "use-intl/core";
import type { HoursByCategory, Standing } from "@/lib/rules/decision";
import type { Locale } from "./locale";
import { messages, type Messages } from "./messages";
import { shortHours } from "./short-hours";
import { writeDay } from "./write-day";

/** What is owed of continuing education, in one sentence: "Owed: 1 hour in ethics, by January 14, 2027". */
export function educationSentence(
  education: Pick<Standing["education"], "outcome" | "short" | "due">,
  locale: Locale,
): string {
  const t = createTranslator({
    locale,
    messages: messages[locale],
    namespace: "verify.education",
  });
  const { outcome, due } = education;
  if (outcome !== "owed" && outcome !== "overdue") return t(outcome);
  if (due === null) return t("refer");
  return t(outcome, { short: hoursInWords(education.short, locale), day: writeDay(due, locale) });
}

function hoursInWords(hours: HoursByCategory, locale: Locale): string {
  const t = createTranslator({ locale, messages: messages[locale], namespace: "verify" });
  return shortHours(hours, locale, (count, name) =>
    name === "total"
      ? t("education.hours", { hours: count })
      : t("education.hoursIn", {
          hours: count,
          category: isCategory(name) ? t(`category.${name}`) : name,
        }),
  );
}

function isCategory(name: string): name is keyof Messages["verify"]["category"] {
  return Object.hasOwn(messages.en.verify.category, name);
}
