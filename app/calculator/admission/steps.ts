import { parseDate } from "@/lib/dates";
import type { CredentialName } from "@/lib/rules/facts";
import { kindIn, kindsFor, statesFor } from "@/app/calculator/offered";
import { optionsOf, type Asking, type Step } from "@/app/calculator/questionnaire";
import { applicantSteps } from "./applicant-steps";
import { whatIsAsked } from "./what-is-asked";

/** What is asked of an applicant: what the credential's requirements look at. All of it by POST. */
export function admissionSteps({ values, locale }: Asking): readonly Step[] {
  const { state = "", credential = "" } = values;
  const where: Step = {
    name: "state",
    fields: [
      {
        name: "state",
        kind: "choice",
        key: "state",
        options: statesFor("admission"),
        required: true,
      },
    ],
  };
  const kinds = kindsFor("admission", state, locale);
  if (kinds.length === 0) return [where];
  const which: Step = {
    name: "kind",
    fields: [
      { name: "credential", kind: "choice", key: "credential", options: kinds, required: true },
    ],
  };
  if (!kinds.some(({ value }) => value === credential)) return [where, which];
  return [where, which, ...stepsFor({ state, credential }, { values, locale })];
}

function stepsFor(kind: CredentialName, { values, locale }: Asking): readonly Step[] {
  const hasLevels = levelsDiffer(kind);
  const when: Step = {
    name: "application",
    fields: [
      { name: "on", kind: "day", key: "appliedOn", required: true },
      ...(hasLevels
        ? [
            {
              name: "level",
              kind: "choice",
              key: "level",
              options: optionsOf(locale, ["first", "full"]),
              required: true,
            } as const,
          ]
        : []),
    ],
  };
  const on = parseDate(values["on"] ?? "");
  if (on === null) return [when];
  const level = values["level"] === "first" && hasLevels ? "first" : "full";
  return [when, ...applicantSteps(whatIsAsked(kind, level, on), locale)];
}

/** Whether the short first certificate asks for something else than the full one. */
function levelsDiffer({ state, credential }: CredentialName): boolean {
  return kindIn(state, credential)?.term.first !== undefined;
}
