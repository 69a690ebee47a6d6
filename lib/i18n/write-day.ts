import type { PlainDate } from "@/lib/dates";
import type { Locale } from "./locale";

const inWords = {
  en: new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" }),
  es: new Intl.DateTimeFormat("es-US", { dateStyle: "long", timeZone: "UTC" }),
} satisfies Record<Locale, Intl.DateTimeFormat>;

/** A day in words: "January 14, 2027", "14 de enero de 2027". */
export function writeDay(day: PlainDate, locale: Locale): string {
  return inWords[locale].format(new Date(`${day}T00:00:00Z`));
}

/** A moment in words, to the minute, with its zone (an IANA name). */
export function writeMoment(moment: Date, locale: Locale, timeZone: string): string {
  return new Intl.DateTimeFormat(locale === "es" ? "es-US" : "en-US", {
    dateStyle: "long",
    timeStyle: "long",
    timeZone,
  }).format(moment);
}
