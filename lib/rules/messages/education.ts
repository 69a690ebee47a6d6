import type { Message } from "./template";

/** What is said about education. */
export const education = {
  "no-education-owed": {
    en: "No education is owed.",
    es: "No se debe educación continua.",
  },
  "no-education-before-issue": {
    en: "No education is owed before the credential begins.",
    es: "No se debe educación continua antes de que empiece la credencial.",
  },
  "first-period-exempt": {
    en: "No education is owed in this first period.",
    es: "No se debe educación continua en este primer período.",
  },
  "year-cut-short": {
    en: "This year of employment was cut short and owes no education.",
    es: "Este año de empleo se interrumpió y no debe educación continua.",
  },
  "hours-not-known": {
    en: "No source tells how much education this credential asks for. Ask the certifying body.",
    es: "Ninguna fuente dice cuánta educación continua exige esta credencial. Pregunte al organismo certificador.",
  },
  "period-not-known": {
    en: "The days of the current term are not known, so the education owed cannot be counted.",
    es: "No se conocen los días del período actual; por eso no se puede contar la educación continua.",
  },
  "hours-owed": {
    en: "Still owed: {hours:amount}, by {due:date}.",
    es: "Aún se debe: {hours:amount}, a más tardar el {due:date}.",
  },
  "hours-overdue": {
    en: "Overdue: {hours:amount}. The last day was {due:date}.",
    es: "Atrasado: {hours:amount}. El último día fue el {due:date}.",
  },
  "hours-for-the-body-to-decide": {
    en: "Missing: {hours:amount}, unless the board accepts hours that served another credential.",
    es: "Falta: {hours:amount}, salvo que la junta acepte horas que ya sirvieron para otra credencial.",
  },
  "hours-met": {
    en: "All {hours} hours of the period that ends on {due:date} are there.",
    es: "Están completas las {hours} horas del período que termina el {due:date}.",
  },
  "recognition-of-hours-not-known": {
    en: "{hours} hours were counted although nothing on record says that the body recognizes them.",
    es: "Se contaron {hours} horas aunque no consta que el organismo las reconozca.",
  },
  "hours-carried": {
    en: "{carriedIn} hours came from the period before; {carriesOver} go on to the next.",
    es: "{carriedIn} horas vienen del período anterior; {carriesOver} pasan al siguiente.",
  },
  "surplus-does-not-carry": {
    en: "{hours} hours beyond what is asked do not go on to the next period.",
    es: "{hours} horas por encima de lo exigido no pasan al período siguiente.",
  },
  "course-counts-once": {
    en: "A course counts once only, even in a later period.",
    es: "Un curso cuenta una sola vez, incluso en un período posterior.",
  },
} satisfies Record<string, Message>;
