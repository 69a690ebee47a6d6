import type { Answered } from "@/components/calculator/answer";
import type { Locale } from "@/lib/i18n/locale";
import { questions } from "@/lib/rules/question";
import { isService } from "@/lib/rules/service";
import { answerAdmission } from "./admission/answer";
import { admissionSteps } from "./admission/steps";
import type { Asking, Field, Step, TaskName, Values } from "./questionnaire";
import { answerService } from "./service/answer";
import { serviceSteps } from "./service/steps";
import { answerStanding } from "./standing/answer";
import { standingSteps } from "./standing/steps";
import { answerTeam } from "./team/answer";
import { teamSteps } from "./team/steps";
import { answerUnits } from "./units/answer";
import { unitsSteps } from "./units/steps";
import { fieldsOf, questionFrom } from "./values";

/** What names a question in its address; nothing about a person. Admission has no address. */
export const linked = {
  standing: ["state", "credential"],
  service: ["state", "service"],
  team: ["state", "service"],
  admission: [],
  units: ["state"],
} as const satisfies Record<TaskName, readonly ("state" | "credential" | "service")[]>;

const steps: Readonly<Record<TaskName, (asking: Asking) => readonly Step[]>> = {
  standing: standingSteps,
  service: serviceSteps,
  team: teamSteps,
  admission: admissionSteps,
  units: unitsSteps,
};

/** The pages of questions of a task, as far as what was typed tells which there are. */
export function stepsOf(task: TaskName, asking: Asking): readonly Step[] {
  return steps[task](asking);
}

/** Every field of the question, with those that its address gives. */
export function allFields(
  task: TaskName,
  found: readonly Step[],
  values: Values,
): readonly Field[] {
  return [
    { name: "question", kind: "fixed", value: task },
    ...linked[task].map((name): Field => ({ name, kind: "fixed", value: values[name] ?? "" })),
    ...found.flatMap((step) => fieldsOf(step, values)),
  ];
}

/** The answer to what was typed; null where it is not a whole question yet. */
export function answerTo(
  task: TaskName,
  fields: readonly Field[],
  values: Values,
  locale: Locale,
): Answered | null {
  const question = questionFrom(fields, values);
  switch (task) {
    case "standing": {
      const { data } = questions.standing.safeParse(question);
      return data ? answerStanding(data, locale) : null;
    }
    case "service": {
      const { data } = questions.service.safeParse(question);
      return data && isService(data.service) ? answerService(data, data.service, locale) : null;
    }
    case "team": {
      const { data } = questions.team.safeParse(question);
      return data && isService(data.service) ? answerTeam(data, data.service, locale) : null;
    }
    case "admission": {
      const { data } = questions.admission.safeParse(question);
      return data ? answerAdmission(data, locale) : null;
    }
    case "units": {
      const { data } = questions.units.safeParse(question);
      return data ? answerUnits(data, locale) : null;
    }
  }
}
