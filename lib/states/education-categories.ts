import { policyOf } from "./index";

/** What every state may ask for, whatever else it does. */
const everywhere = "ethics";

/** The categories of education that a state's rules ask for, by any of its credentials on any day; ethics always. */
export function educationCategories(state: string): readonly string[] {
  const found = new Set([everywhere]);
  for (const { education } of Object.values(policyOf(state)?.credentials ?? {})) {
    for (const hours of [education.hours, education.ofFirstCertificate]) {
      for (const { value } of hours?.versions ?? []) {
        if (value === "unknown") continue;
        for (const asked of [value.including, value.everySecond, value.trainings]) {
          for (const category of Object.keys(asked ?? {})) found.add(category);
        }
      }
    }
  }
  return [...found];
}
