import type { CredentialPolicy } from "@/lib/rules/policy";
import { categoryName } from "@/lib/rules/messages/words";
import { writeDay } from "@/lib/i18n/write-day";
import { kindIn } from "@/app/calculator/offered";
import { wordsIn, type Asking, type Field, type Step } from "@/app/calculator/questionnaire";
import { fieldsOf } from "@/app/calculator/values";
import { besideSteps } from "./beside-steps";
import { educationItem } from "./education-fields";
import { readFacts, type Known } from "./read-facts";
import { hoursAsked, maySave } from "./what-matters";

/** What is asked about a credential: what its rules look at, and nothing else. */
export function standingSteps(asking: Asking): readonly Step[] {
  const { values } = asking;
  const kind = kindIn(values["state"] ?? "", values["credential"] ?? "");
  if (kind === null) return [];
  const first = credentialSteps(kind);
  const dated = readFacts(allFields(first, asking), values);
  if (dated === null) return first;
  const beside = besideSteps(dated, asking);
  const known = readFacts(allFields([...first, ...beside], asking), values);
  return [...first, ...beside, ...(known === null ? [] : educationSteps(kind, known, asking))];
}

function allFields(steps: readonly Step[], { values }: Asking): readonly Field[] {
  return [
    { name: "question", kind: "fixed", value: "standing" },
    { name: "state", kind: "fixed", value: values["state"] ?? "" },
    { name: "credential", kind: "fixed", value: values["credential"] ?? "" },
    ...steps.flatMap((step) => fieldsOf(step, values)),
  ];
}

function credentialSteps({ term }: CredentialPolicy): readonly Step[] {
  const ends = term.length.versions.some(
    ({ value }) => value === "unknown" || typeof value !== "string",
  );
  const fields: Field[] = [
    { name: "facts.issuedOn", kind: "day", key: "issuedOn", required: true },
  ];
  if (ends) fields.push({ name: "facts.printedExpiry", kind: "day", key: "printedExpiry" });
  if (term.first !== undefined) {
    fields.push({ name: "facts.firstCertificate", kind: "yes-no", key: "firstCertificate" });
  }
  fields.push({ name: "on", kind: "day", key: "on", required: true });
  const steps: Step[] = [{ name: "credential", fields }];
  if (ends) steps.push({ name: "renewals", list: "facts.renewals", item: renewal });
  if (term.extension !== undefined) {
    steps.push({ name: "extensions", list: "facts.extensions", item: extension });
  }
  return steps;
}

function renewal(at: string): readonly Field[] {
  return [
    { name: `${at}.on`, kind: "day", key: "renewedOn", required: true },
    { name: `${at}.printedExpiry`, kind: "day", key: "printedExpiry" },
  ];
}

function extension(at: string): readonly Field[] {
  return [
    { name: `${at}.grantedOn`, kind: "day", key: "grantedOn", required: true },
    { name: `${at}.months`, kind: "amount", key: "months", required: true },
  ];
}

function educationSteps(kind: CredentialPolicy, known: Known, asking: Asking): readonly Step[] {
  const asked = hoursAsked(known);
  if (asked === null) return [];
  const { locale } = asking;
  const { period, required } = asked;
  const since =
    period === null || isLookedAtWhole(kind, known) ? known.facts.issuedOn : period.from;
  const hours = Object.entries(required)
    .filter(([, amount]) => amount > 0)
    .map(([category, amount]) => `${String(amount)} ${categoryName(category, locale)}`);
  const t = wordsIn(locale);
  const lead =
    hours.length === 0
      ? t("step.education.leadNone", { from: writeDay(since, locale) })
      : t("step.education.lead", {
          from: writeDay(since, locale),
          hours: new Intl.ListFormat(locale).format(hours),
        });
  const item = educationItem(kind, known, Object.keys(required), locale);
  return [{ name: "education", lead, list: "facts.education", item }];
}

/** Whether hours of earlier periods matter too: they may be saved, or a course counts but once. */
function isLookedAtWhole({ education }: CredentialPolicy, { kind, on }: Known): boolean {
  return education.coursesOnce !== undefined || maySave(kind, on);
}
