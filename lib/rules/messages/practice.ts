import type { Message } from "./template";

/** What is said about practice. */
export const practice = {
  "credential-in-force": {
    en: "The credential is in force.",
    es: "La credencial está vigente.",
  },
  "credential-not-in-force": {
    en: "The credential is not in force.",
    es: "La credencial no está vigente.",
  },
  "validity-to-be-decided": {
    en: "Whether the credential is valid is for its body to decide.",
    es: "La validez de la credencial la decide su organismo.",
  },
  "may-practice-while-late": {
    en: "The renewal is late, and practice may go on at this step.",
    es: "La renovación está atrasada y en esta etapa se puede seguir ejerciendo.",
  },
  "practice-while-late-not-known": {
    en: "The renewal is late, and no source tells whether practice may go on.",
    es: "La renovación está atrasada y ninguna fuente dice si se puede seguir ejerciendo.",
  },
  "works-in-an-agency": {
    en: "Works in this credential with an agency.",
    es: "Trabaja con esta credencial en una agencia.",
  },
  "not-in-an-agency": {
    en: "No work in this credential with an agency is on record for this day.",
    es: "No consta trabajo con esta credencial en una agencia para este día.",
  },
  "setting-not-known": {
    en: "It is not on record whether the work is with an agency.",
    es: "No consta si el trabajo es en una agencia.",
  },
  "practice-rules-not-held": {
    en: "We do not hold the rules on practice here.",
    es: "No tenemos las reglas de ejercicio de este lugar.",
  },
} satisfies Record<string, Message>;
