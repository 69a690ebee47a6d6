import { createTranslator } from "use-intl/core";
import type { Standing } from "@/lib/rules/decision";
import type { Locale } from "./locale";
import { messages } from "./messages";
import { writeDay } from "./write-day";

/** A validity as the sentence that a person reads first, the same on pages and in e-mails. */
export function verdictSentence(
  validity: Pick<Standing["validity"], "outcome" | "through">,
  locale: Locale,
): string {
  const t = createTranslator({ locale, messages: messages[locale], namespace: "verify.verdict" });
  const { outcome, through } = validity;
  const day = through === null ? null : writeDay(through, locale);
  switch (outcome) {
    case "valid":
      return day === null ? t("valid") : t("valid-through", { day });
    case "expired":
      return day === null ? t("expired-undated") : t("expired", { day });
    case "grace":
    case "lapsed":
      return t(outcome, { day: day ?? "" });
    default:
      return t(outcome);
  }
}
