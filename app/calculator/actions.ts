"use server";

import { headers } from "next/headers";
import { getLocale } from "next-intl/server";
import type { View } from "@/components/calculator/view";
import { clientAddress } from "@/lib/auth/client-address";
import { limitRate } from "@/lib/rate-limit";
import { findProblems } from "./find-problems";
import { tasks, wordsIn, type TaskName } from "./questionnaire";
import { show, type Place } from "./show";
import { stepsOf, allFields } from "./tasks";
import { fieldsOf, tidied, valuesOf, withRoom } from "./values";

/**
 * Takes one page of a question and answers the next one. Everything that was typed travels in the
 * form: nothing is stored, logged, or written into an address.
 */
export async function ask(named: TaskName, _previous: View, form: FormData): Promise<View> {
  const locale = await getLocale();
  const task = tasks.find((one) => one === named) ?? "standing";
  const { at = "", done = "", go = "on", ...values } = valuesOf(form);
  const place: Place = { task, locale, values, at, done: done.split(" ").filter(Boolean) };
  if ((await limitRate("rules-client", clientAddress(await headers()))) === "too-many") {
    return { ...show(place), notice: wordsIn(locale)("tooMany") };
  }
  const [verb, about = ""] = go.split(":");
  switch (verb) {
    case "add":
    case "remove":
      return show(resized(place, verb === "remove" ? Number(about) : null));
    case "back":
      return show(before(place));
    case "to":
      return show({ ...place, at: about });
    case "answer":
      return show(after({ ...place, at: "check" }));
    default:
      return show(after(place));
  }
}

/** The same page with one item more, or without one. */
function resized(place: Place, removed: number | null): Place {
  const { task, locale, values, at } = place;
  const step = stepsOf(task, { locale, values }).find(({ name }) => name === at);
  if (step === undefined || "fields" in step) return place;
  return {
    ...place,
    values: removed === null ? withRoom(step.list, values) : tidied(step.list, values, removed),
  };
}

function before(place: Place): Place {
  const { task, locale, values, at } = place;
  const steps = stepsOf(task, { locale, values });
  const index = steps.findIndex(({ name }) => name === at);
  const earlier = index === -1 ? steps.at(-1) : steps[Math.max(0, index - 1)];
  return { ...place, at: earlier?.name ?? at };
}

/** The next page: this one again while something is wrong, the first one not seen, or the check. */
function after(place: Place): Place {
  const { task, locale, at } = place;
  let { values } = place;
  const shown = stepsOf(task, { locale, values }).find(({ name }) => name === at);
  if (shown !== undefined && "list" in shown) values = tidied(shown.list, values);

  const steps = stepsOf(task, { locale, values });
  const errors = findProblems(task, allFields(task, steps, values), values, locale);
  const isWrong = (name: string): boolean =>
    steps
      .filter((step) => step.name === name)
      .some((step) => fieldsOf(step, values).some((field) => field.name in errors));
  if (isWrong(at)) return { ...place, values, errors };

  const done = [...new Set([...place.done, at])];
  const next =
    steps.find(({ name }) => !done.includes(name)) ?? steps.find(({ name }) => isWrong(name));
  if (next !== undefined) {
    const seen = done.includes(next.name);
    return { ...place, values, done, at: next.name, ...(seen && { errors }) };
  }
  return { ...place, values, done, at: at === "check" ? "answer" : "check" };
}
