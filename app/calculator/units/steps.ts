import { registered } from "@/lib/states/registered";
import type { Asking, Step } from "@/app/calculator/questionnaire";

/** What is asked about units: those used in the time that the limit counts, and those wanted. */
export function unitsSteps({ values }: Asking): readonly Step[] {
  const policy = registered.find(({ code }) => code === values["state"]);
  const counted = policy?.units?.counted ?? null;
  if (counted === null) return [];
  const used = counted === "week" ? "usedInWeek" : "usedInYear";
  return [
    {
      name: "units",
      fields: [
        { name: `used.${counted}`, kind: "amount", key: used, required: true },
        { name: "requested", kind: "amount", key: "requested", required: true },
        { name: "approved", kind: "yes-no", key: "approved" },
        { name: "on", kind: "day", key: "serviceOn", required: true },
      ],
    },
  ];
}
