import { always } from "@/lib/rules/dated";
import type { ProgramPolicy } from "@/lib/rules/program-policy";
import { asks, generalRequirements, nothingFound } from "@/lib/states/general-program";
import { cbhpss } from "./parameters";
import { applicationRule, manual, network, statute } from "./sources";

const approved = network(
  "training",
  "40 hours, approved by the board, with an exam; on-the-job training does not count.",
);

/** What Montana asks of training for the CBHPSS. How long an approval lasts was not found. */
export const cbhpssProgram: ProgramPolicy = {
  ...nothingFound,
  called: "Peer support training program",
  reviewer: always<string>("Who reviews programs", "Board of Behavioral Health", approved),
  requirements: generalRequirements([
    asks(
      "curriculum",
      statute("qualification", "An approved program with a part on ethics is completed."),
    ),
    asks("training-hours", approved),
    asks(
      "medicaid-policy",
      manual(
        "training",
        "For the waiver at least 30 hours, with a curriculum that the Department approved.",
      ),
    ),
    asks("exam", network("exam", "The training provider's exam; no state exam.")),
    asks(
      "proof-of-completion",
      applicationRule("training", "The training provider sends proof of completion."),
    ),
  ]),
  trainingHours: cbhpss.training,
};
