import type { Message } from "./template";

/** What is said about another state's credential. */
export const recognition = {
  "recognition-not-found": {
    en: "No source tells on what terms another state's credential is taken. Ask: {body}.",
    es: "Ninguna fuente dice en qué condiciones se acepta la credencial de otro estado. Pregunte a: {body}.",
  },
  "no-reciprocity": {
    en: "This credential is not given for another state's. Apply as new.",
    es: "Esta credencial no se otorga por la de otro estado. Debe solicitarse como nueva.",
  },
  "more-is-asked": {
    en: "A credential alone is not enough here; more is asked. Ask: {body}.",
    es: "Aquí no basta con la credencial; se exige más. Pregunte a: {body}.",
  },
  "not-active-at-home": {
    en: "The credential has to be active at home; it is {validity:validity}.",
    es: "La credencial debe estar activa en su estado; consta como {validity:validity}.",
  },
  "recognition-by-facts": {
    en: "The facts we hold name this basis: {basis}. Ask: {body}.",
    es: "Los datos que tenemos indican esta base: {basis}. Pregunte a: {body}.",
  },
  "in-force-at-home": {
    en: "It is in force at home.",
    es: "Está vigente en su estado.",
  },
  "not-in-force-at-home": {
    en: "At home the credential is {validity:validity}.",
    es: "En su estado la credencial consta como {validity:validity}.",
  },
  "icrc-reciprocal": {
    en: "{credential} of {state} is an IC&RC credential. It moves from board to board; the holder begins with the home board.",
    es: "{credential} de {state} es una credencial IC&RC. Pasa de junta a junta; su titular comienza en la junta de origen.",
  },
  "icrc-other-level": {
    en: "{credential} of {state} is not an IC&RC credential at the reciprocal level.",
    es: "{credential} de {state} no es una credencial IC&RC de nivel recíproco.",
  },
  "icrc-not-known": {
    en: "We do not know {credential} of {state} as an IC&RC credential. Ask the board.",
    es: "No nos consta que {credential} de {state} sea una credencial IC&RC. Pregunte a la junta.",
  },
  "same-credential": {
    en: "It is this state's own credential; nothing has to be recognized.",
    es: "Es la credencial de este mismo estado; no hay nada que reconocer.",
  },
  "own-state-other-credential": {
    en: "It is another credential of this same state, which does not stand in for this one.",
    es: "Es otra credencial de este mismo estado y no sustituye a esta.",
  },
} satisfies Record<string, Message>;
