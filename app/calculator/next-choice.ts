import type { Locale } from "@/lib/i18n/locale";
import { kindsFor, servicesFor, statesFor } from "./offered";
import type { Option, TaskName } from "./questionnaire";
import { linked } from "./tasks";

type Choosable = (typeof linked)[TaskName][number];

/** What an address says that holds, and what is to be chosen next; null: nothing more. */
export interface NextChoice {
  readonly known: readonly (readonly [name: Choosable, value: string])[];
  /** What the address said before the last choice that there was to make; null: none was made. */
  readonly before: readonly (readonly [name: Choosable, value: string])[] | null;
  readonly choice: {
    readonly name: Choosable;
    readonly options: readonly Option[];
    /** Whether the page was sent without a choice, or with one that is not offered. */
    readonly isMissing: boolean;
  } | null;
}

/** Reads an address. Where there is but one choice, it is made. */
export function nextChoice(
  task: TaskName,
  query: Readonly<Record<string, string | readonly string[] | undefined>>,
  locale: Locale,
): NextChoice {
  const known: (readonly [Choosable, string])[] = [];
  let before: NextChoice["before"] = null;
  for (const name of linked[task]) {
    const state = known[0]?.[1] ?? "";
    const options = optionsFor(task, name, state, locale);
    const asked = query[name];
    const [only] = options;
    const chosen =
      options.find(({ value }) => value === asked) ?? (options.length === 1 ? only : undefined);
    if (chosen === undefined) {
      const isMissing = asked !== undefined || query["chosen"] === name;
      return { known, before, choice: { name, options, isMissing } };
    }
    if (options.length > 1) before = [...known];
    known.push([name, chosen.value]);
  }
  return { known, before, choice: null };
}

function optionsFor(
  task: TaskName,
  name: Choosable,
  state: string,
  locale: Locale,
): readonly Option[] {
  switch (name) {
    case "state":
      return statesFor(task);
    case "credential":
      return kindsFor(task, state, locale);
    case "service":
      return servicesFor(task, state, locale);
  }
}
