import { z } from "zod";

/** What an operator says of a cohort as a whole; both may be left unsaid. */
export const Cohort = z
  .object({
    enrolled: z.number().int().min(1).max(100_000).nullable(),
    examined: z.number().int().min(1).max(100_000).nullable(),
  })
  .readonly();

/** What an operator says of a cohort as a whole: how many began, how many were examined. */
export type Cohort = z.output<typeof Cohort>;
