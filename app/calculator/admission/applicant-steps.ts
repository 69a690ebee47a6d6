import type { Locale } from "@/lib/i18n/locale";
import {
  optionsOf,
  type Field,
  type OpenField,
  type Step,
  type StepName,
} from "@/app/calculator/questionnaire";
import type { ApplicantFact } from "./what-is-asked";

/** The pages about an applicant, each with the facts that are asked. */
export function applicantSteps(asked: ReadonlySet<ApplicantFact>, locale: Locale): readonly Step[] {
  const steps = groups.flatMap(([name, facts]): readonly Step[] => {
    const fields = facts
      .filter((fact) => asked.has(fact))
      .flatMap((fact) => fieldsFor(fact, locale));
    return fields.length === 0 ? [] : [{ name, fields }];
  });
  return asked.has("inpatientStays") ? [...steps, stays] : steps;
}

const groups = [
  ["background", ["age", "education", "degree"]],
  ["lived", ["livedExperience", "recoveryYears", "consentToShare"]],
  ["training", ["training.hours", "training.examPassed", "training.recognized"]],
  ["experience", ["experienceHours", "supervisionHours"]],
  ["incarceration", ["incarcerationEndedOn"]],
] as const satisfies readonly (readonly [StepName, readonly ApplicantFact[]])[];

const stays: Step = {
  name: "stays",
  list: "facts.inpatientStays",
  item: (at) => [
    { name: `${at}.hours`, kind: "amount", key: "stayHours", required: true },
    { name: `${at}.endedOn`, kind: "day", key: "stayEndedOn", required: true },
  ],
};

type Asked = (typeof groups)[number][1][number];

const amounts = {
  age: "applicantAge",
  recoveryYears: "recoveryYears",
  "training.hours": "trainingHours",
  experienceHours: "experienceHours",
  supervisionHours: "supervisionHours",
} as const satisfies Partial<Record<Asked, OpenField["key"]>>;

const yesOrNo = {
  consentToShare: "consent",
  "training.examPassed": "examPassed",
  "training.recognized": "trainingRecognized",
} as const satisfies Partial<Record<Asked, OpenField["key"]>>;

function fieldsFor(fact: Asked, locale: Locale): readonly Field[] {
  const name = `facts.${fact}`;
  switch (fact) {
    case "education":
      return [
        {
          name,
          kind: "choice",
          key: "schooling",
          options: optionsOf(locale, ["high-school", "none"]),
        },
      ];
    case "degree":
      return [
        {
          name: `${name}.level`,
          kind: "choice",
          key: "degree",
          options: optionsOf(locale, ["associate", "bachelor", "master", "doctorate"]),
        },
        {
          name: `${name}.field`,
          kind: "choice",
          key: "degreeField",
          options: optionsOf(locale, ["human-services", "other-field"]),
        },
      ];
    case "livedExperience":
      return [
        {
          name,
          kind: "choices",
          key: "lived",
          options: optionsOf(locale, [
            "mental-illness",
            "substance-use",
            "co-occurring",
            "caregiver",
          ]),
        },
      ];
    case "incarcerationEndedOn":
      return [{ name, kind: "day", key: "incarcerationEndedOn" }];
    case "consentToShare":
    case "training.examPassed":
    case "training.recognized":
      return [{ name, kind: "yes-no", key: yesOrNo[fact] }];
    default:
      return [{ name, kind: "amount", key: amounts[fact] }];
  }
}
