import { useLocale } from "next-intl";
import type { PlainDate } from "@/lib/dates";
import { writeDay } from "@/lib/i18n/write-day";

/** A day in words: "January 14, 2027". */
export function Day({ day }: { readonly day: PlainDate }) {
  return <time dateTime={day}>{writeDay(day, useLocale())}</time>;
}
