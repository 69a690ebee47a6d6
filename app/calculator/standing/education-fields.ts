import type { Locale } from "@/lib/i18n/locale";
import { categoryName } from "@/lib/rules/messages/words";
import type { CredentialPolicy } from "@/lib/rules/policy";
import { optionsOf, type Field, type Option } from "@/app/calculator/questionnaire";
import type { Known } from "./read-facts";
import { otherKindsOf } from "./what-matters";

/** What is asked about one course: its day and hours, and what its credential tells apart. */
export function educationItem(
  { education }: CredentialPolicy,
  { kind, on }: Known,
  required: readonly string[],
  locale: Locale,
): (at: string) => readonly Field[] {
  const { value: hours } = education.hours.on(on);
  const named = hours === "unknown" ? [] : [...required, ...Object.keys(hours.everySecond ?? {})];
  const categories = [...new Set(named.map((name) => name.replace(/-trainings$/, "")))]
    .filter((category) => category !== "total")
    .map((category): Option => ({ value: category, text: categoryName(category, locale) }));
  const served =
    education.sharedIsForTheBody === undefined
      ? unique(education, on)
      : otherKindsOf(kind).map((code) => `${kind.state}/${code}`);

  return (at) => {
    const fields: Field[] = [
      { name: `${at}.on`, kind: "day", key: "earnedOn", required: true },
      { name: `${at}.hours`, kind: "amount", key: "hours", required: true },
    ];
    if (categories.length > 0) {
      fields.push({
        name: `${at}.categories`,
        kind: "choices",
        key: "categories",
        options: categories,
      });
    }
    if (education.coursesOnce !== undefined) {
      fields.push({ name: `${at}.course`, kind: "text", key: "course" });
    }
    if (education.recognition !== undefined) {
      fields.push({ name: `${at}.recognized`, kind: "yes-no", key: "recognized" });
    }
    if (hours !== "unknown" && hours.atMostPrepared !== undefined) {
      const options = optionsOf(locale, ["attended", "taught", "prepared"]);
      fields.push({ name: `${at}.part`, kind: "choice", key: "part", options });
    }
    if (served.length > 0) {
      const options = served.map((value) => ({ value, text: value.replace("/", " ") }));
      fields.push({ name: `${at}.usedFor`, kind: "choices", key: "usedFor", options });
    }
    return fields;
  };
}

function unique({ uniqueFrom }: CredentialPolicy["education"], on: Known["on"]) {
  const value = uniqueFrom?.on(on).value ?? "unknown";
  return value === "unknown" ? [] : value;
}
