/** A language that people read the answers in. */
export type Locale = "en" | "es";

const months = {
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  es: [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
  ],
} as const;

/** A day in words: January 14, 2027; 14 de enero de 2027. */
export function longDay(day: string, locale: Locale): string {
  const [year, month, date] = day.split("-").map(Number);
  const name = months[locale][(month ?? 1) - 1] ?? "";
  return locale === "en"
    ? `${name} ${String(date)}, ${String(year)}`
    : `${String(date)} de ${name} de ${String(year)}`;
}

const categories: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  total: { en: "in all", es: "en total" },
  ethics: { en: "of ethics", es: "de ética" },
  "ethics-trainings": { en: "ethics training", es: "de capacitación en ética" },
  "crss-specific": { en: "specific to CRSS", es: "específicas de CRSS" },
  "cprs-specific": { en: "specific to CPRS", es: "específicas de CPRS" },
  core: { en: "of core functions", es: "de funciones básicas" },
  "suicide-prevention": { en: "of suicide prevention", es: "de prevención del suicidio" },
  "cultural-diversity": { en: "of cultural diversity", es: "de diversidad cultural" },
};

/** A category of hours in words; one that nobody named yet shows as it is written. */
export function categoryName(category: string, locale: Locale): string {
  return categories[category]?.[locale] ?? category;
}
