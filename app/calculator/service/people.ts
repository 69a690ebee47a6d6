import { outcomes } from "@/lib/rules/decision";
import { categories } from "@/lib/rules/service";
import type { Locale } from "@/lib/i18n/locale";
import { kindsFor } from "@/app/calculator/offered";
import { optionsOf, type Field } from "@/app/calculator/questionnaire";

/** A credential that somebody holds in the state, and how it stands. */
export function heldFields(at: string, state: string, locale: Locale): readonly Field[] {
  return [
    { name: `${at}.state`, kind: "fixed", value: state },
    {
      name: `${at}.credential`,
      kind: "choice",
      key: "workerCredential",
      options: kindsFor("standing", state, locale),
    },
    {
      name: `${at}.validity`,
      kind: "choice",
      key: "workerValidity",
      options: optionsOf(
        locale,
        outcomes.validity.filter((outcome) => outcome !== "refer").toReversed(),
      ),
    },
  ];
}

/** The categories of staff that the provider has placed somebody in. */
export function categoryField(
  name: string,
  key: "categories140" | "supervisor",
  locale: Locale,
): Field {
  return { name, kind: "choices", key, options: optionsOf(locale, categories) };
}
