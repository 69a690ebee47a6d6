import type { ProgramPolicy } from "@/lib/rules/program-policy";
import { asks, generalRequirements, nothingFound } from "@/lib/states/general-program";
import { cpss } from "./parameters";
import { provider, rule } from "./sources";

/** What Idaho asks of peer support training. Who recognizes programs, and for how long, was not found. */
export const cpssProgram: ProgramPolicy = {
  ...nothingFound,
  called: "Peer support training",
  requirements: generalRequirements([
    asks(
      "curriculum",
      provider("Provider qualifications", "State-directed peer support training is completed."),
    ),
    asks("training-hours", rule("02", "40 hours over the listed competencies.")),
  ]),
  trainingHours: cpss.training,
};
