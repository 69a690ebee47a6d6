import type { ProgramPolicy } from "@/lib/rules/program-policy";
import { asks, generalRequirements, nothingFound } from "@/lib/states/general-program";
import { cfpp, cprs, crss } from "./parameters";
import { table, training } from "./sources";

const hoursOf = {
  crss: training("CRSS", "100 hours."),
  cprs: table("CPRS", "100 hours."),
  cfpp: training("CFPP", "100 hours."),
};

/** What Illinois asks of training for the CRSS. Who recognizes programs, and for how long, was not found. */
export const crssProgram: ProgramPolicy = {
  ...nothingFound,
  requirements: generalRequirements([asks("training-hours", hoursOf.crss)]),
  trainingHours: crss.training,
};

/** The same for the CPRS. */
export const cprsProgram: ProgramPolicy = {
  ...nothingFound,
  requirements: generalRequirements([asks("training-hours", hoursOf.cprs)]),
  trainingHours: cprs.training,
};

/** The same for the CFPP. */
export const cfppProgram: ProgramPolicy = {
  ...nothingFound,
  requirements: generalRequirements([asks("training-hours", hoursOf.cfpp)]),
  trainingHours: cfpp.training,
};
