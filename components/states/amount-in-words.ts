import type { Locale } from "@/lib/i18n/locale";
import { speak } from "./words";

type Unit = "hours" | "days" | "months" | "years" | "units" | "percent";

/** What a bare number counts, by the name of its parameter. */
const units: Readonly<Record<string, Unit>> = {
  age: "years",
  auditShare: "percent",
  carryOver: "hours",
  certificates: "days",
  examMark: "percent",
  experience: "hours",
  experienceWithDegree: "hours",
  extension: "months",
  months: "months",
  notice: "days",
  records: "years",
  recovery: "years",
  supervision: "hours",
  training: "hours",
  trainingHours: "hours",
  units: "units",
  weekly: "units",
  window: "days",
};

/** A number with what it counts; a number alone where the label says it. */
export function amountInWords(amount: number, key: string, locale: Locale): string {
  const unit = units[key];
  if (unit === undefined) return amount.toLocaleString(locale);
  const t = speak(locale);
  return amount === 0 ? t("none") : t(unit, { amount });
}
