import { parseDate, type PlainDate } from "@/lib/dates";
import { isService, type ServiceCase, type Worker } from "@/lib/rules/service";
import { service } from "@/lib/states/services";
import type { Asking, Field, Step } from "@/app/calculator/questionnaire";
import { categoryField, heldFields } from "./people";

/** What is asked about a worker and a service: only what that service's rule looks at. */
export function serviceSteps({ values, locale }: Asking): readonly Step[] {
  const { state = "", service: name = "" } = values;
  const day: Step = {
    name: "day",
    fields: [{ name: "on", kind: "day", key: "serviceOn", required: true }],
  };
  const on = parseDate(values["on"] ?? "");
  if (!isService(name) || on === null) return [day];
  const matters = conditionsOf(state, name, on);
  const steps: Step[] = [
    day,
    {
      name: "worker",
      fields: [
        ...heldFields("worker.credentials.0", state, locale),
        categoryField("worker.categories", "categories140", locale),
        { name: "worker.age", kind: "amount", key: "age" },
      ],
    },
  ];
  if (matters.has("supervisor")) {
    const field = categoryField("supervisor.categories", "supervisor", locale);
    steps.push({ name: "supervisor", fields: [field] });
  }
  if (matters.has("others")) {
    steps.push({
      name: "others",
      list: "others",
      item: (at) => [
        ...heldFields(`${at}.credentials.0`, state, locale),
        categoryField(`${at}.categories`, "categories140", locale),
      ],
    });
  }
  const conditions = yesOrNo.filter(({ name: condition }) => matters.has(condition));
  return conditions.length === 0 ? steps : [...steps, { name: "conditions", fields: conditions }];
}

const yesOrNo = [
  { name: "withQmhpAccess", kind: "yes-no", key: "qmhpAccess" },
  { name: "crisisTrained", kind: "yes-no", key: "crisisTrained" },
] as const satisfies readonly Field[];

const conditions = ["supervisor", "others", "withQmhpAccess", "crisisTrained"] as const;

/**
 * Which conditions can change the answer: each is left unknown, and the rules are asked whether they
 * notice.
 */
function conditionsOf(
  state: string,
  name: ServiceCase["service"],
  on: PlainDate,
): ReadonlySet<(typeof conditions)[number]> {
  const person: Worker = { credentials: [], categories: ["MHP"], age: null };
  const complete: ServiceCase = {
    service: name,
    on,
    worker: person,
    supervisor: { ...person, categories: ["LPHA"] },
    withQmhpAccess: true,
    crisisTrained: true,
    others: [person],
  };
  const whole = JSON.stringify(service(state, complete));
  return new Set(
    conditions.filter(
      (one) => JSON.stringify(service(state, { ...complete, [one]: null })) !== whole,
    ),
  );
}
