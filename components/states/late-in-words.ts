import type { z } from "zod";
import type { Locale } from "@/lib/i18n/locale";
import { dayOfYear } from "./term-in-words";
import type { LateSteps } from "./value-shapes";
import { speak } from "./words";

type Step = z.output<typeof LateSteps>[number];

/** What happens after the last day, a line a step: until when, what it is called, what is allowed. */
export function lateInWords(steps: z.output<typeof LateSteps>, locale: Locale): readonly string[] {
  return steps.map((step, index) => {
    const t = speak(locale);
    const said = [
      t("late.step", {
        when: whenOf(step, index, locale),
        status: t(`late.status.${step.status}`),
      }),
      practiceOf(step, locale),
      feeOf(step, locale),
    ];
    return said.filter((part) => part !== null).join(" ");
  });
}

function whenOf({ until }: Step, index: number, locale: Locale): string {
  const t = speak(locale);
  if (until === undefined) return index === 0 ? t("late.atOnce") : t("late.afterThat");
  if ("days" in until) return t("late.days", { amount: until.days });
  if ("months" in until) return t("late.months", { amount: until.months });
  return t("late.day", { day: dayOfYear(until, locale) });
}

function practiceOf({ mayPractice, status }: Step, locale: Locale): string | null {
  const t = speak(locale);
  if (mayPractice === "unknown") return t("late.practiceNotFound");
  if (mayPractice) return t("late.mayPractice");
  return status === "terminated" ? null : t("late.mayNotPractice");
}

function feeOf({ fee }: Step, locale: Locale): string | null {
  const t = speak(locale);
  if (fee === undefined) return null;
  if (fee === "asked") return t("late.feeAsked");
  return fee === 0 ? t("late.noFee") : t("late.fee", { amount: fee });
}
