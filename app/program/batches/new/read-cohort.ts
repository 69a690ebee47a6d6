import { Cohort } from "@/lib/batches/cohort";

const asked = ["enrolled", "examined"] as const;

/** What was typed of a cohort as a whole, and the fields in which it is no number of people. */
export function readCohort(values: Readonly<Record<string, string>>): {
  readonly value: Cohort;
  readonly wrong: readonly (typeof asked)[number][];
} {
  const read = Cohort.safeParse({
    enrolled: toNumber(values["enrolled"]),
    examined: toNumber(values["examined"]),
  });
  if (read.success) return { value: read.data, wrong: [] };
  const paths = read.error.issues.map(({ path }) => path[0]);
  return {
    value: { enrolled: null, examined: null },
    wrong: asked.filter((field) => paths.includes(field)),
  };
}

function toNumber(text = ""): number | null {
  if (text === "") return null;
  return /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
}
