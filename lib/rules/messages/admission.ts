import type { Message } from "./template";

/** What is said about an applicant. */
export const admission = {
  "has-enough": {
    en: "{fact:fact}: at least {least}, and it is there.",
    es: "{fact:fact}: al menos {least}, y se cumple.",
  },
  "has-too-little": {
    en: "{fact:fact}: at least {least}; {missing} missing.",
    es: "{fact:fact}: al menos {least}; faltan {missing}.",
  },
  "condition-met": {
    en: "{fact:fact}: as asked.",
    es: "{fact:fact}: como se exige.",
  },
  "condition-not-met": {
    en: "{fact:fact}: not as asked.",
    es: "{fact:fact}: no como se exige.",
  },
  "fact-not-known": {
    en: "{fact:fact}: asked for, and not known here.",
    es: "{fact:fact}: se exige y aquí no se conoce.",
  },
  "amount-not-known": {
    en: "{fact:fact}: asked for, and no current source tells how much.",
    es: "{fact:fact}: se exige y ninguna fuente actual dice cuánto.",
  },
  "also-asked": {
    en: "Also asked, and not part of this question: {label}.",
    es: "También se exige y no forma parte de esta pregunta: «{label}».",
  },
  "never-found": {
    en: "Looked for and not found, so it changes nothing: {label}.",
    es: "Se buscó y no se encontró, por eso no cambia nada: «{label}».",
  },
  "admission-not-held": {
    en: "We do not hold what is asked of an applicant. Ask: {body}.",
    es: "No tenemos lo que se exige a quien solicita. Pregunte a: {body}.",
  },
} satisfies Record<string, Message>;
