import type { Asking, Step } from "@/app/calculator/questionnaire";
import { heldFields } from "@/app/calculator/service/people";

/** What is asked about a team: for each member who may be its peer, the day of hire and the path. */
export function teamSteps({ values, locale }: Asking): readonly Step[] {
  const { state = "" } = values;
  return [
    { name: "day", fields: [{ name: "on", kind: "day", key: "on", required: true }] },
    {
      name: "members",
      list: "members",
      item: (at) => [
        { name: `${at}.hiredOn`, kind: "day", key: "hiredOn" },
        { name: `${at}.onPath`, kind: "yes-no", key: "onPath" },
        ...heldFields(`${at}.credentials.0`, state, locale),
      ],
    },
  ];
}
