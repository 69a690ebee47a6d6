import type { Message } from "./template";

/** What is said about validity. */
export const validity = {
  "not-yet-issued": {
    en: "Not in force yet. Its first day is {issuedOn:date}.",
    es: "Todavía no está vigente. Su primer día es el {issuedOn:date}.",
  },
  "day-of-issue-missing": {
    en: "The day of issue is missing in the record. Ask: {body}.",
    es: "En el expediente falta el día de emisión. Pregunte a: {body}.",
  },
  "does-not-expire": {
    en: "Valid. This credential does not expire.",
    es: "Válida. Esta credencial no vence.",
  },
  "valid-through": {
    en: "Valid through {lastDay:date}, as the certificate shows.",
    es: "Válida hasta el {lastDay:date} inclusive, según el certificado.",
  },
  "valid-through-computed": {
    en: "Valid through {lastDay:date}. We worked this day out from the rule.",
    es: "Válida hasta el {lastDay:date} inclusive. Calculamos ese día a partir de la regla.",
  },
  "term-not-known": {
    en: "No last day is on record and no source tells how long this credential lasts.",
    es: "No consta el último día y ninguna fuente dice cuánto dura esta credencial.",
  },
  "rules-not-held": {
    en: "We do not hold the rules of {state}. Ask: {body}.",
    es: "No tenemos las reglas de {state}. Pregunte a: {body}.",
  },
  "extended-beyond-the-rule": {
    en: "The extension on record is longer than the rule allows; the rule ends on {lastDay:date}.",
    es: "La prórroga registrada excede lo que permite la regla, que termina el {lastDay:date}.",
  },
  "last-day-over": {
    en: "Expired. The last valid day was {lastDay:date}.",
    es: "Vencida. El último día válido fue el {lastDay:date}.",
  },
  "late-terms-not-found": {
    en: "No source tells whether a late renewal is possible. Ask the certifying body.",
    es: "Ninguna fuente dice si se puede renovar tarde. Pregunte al organismo certificador.",
  },
  "renewable-until": {
    en: "Not renewed by {lastDay:date}. It can still be renewed or revived until {until:date}.",
    es: "No se renovó a más tardar el {lastDay:date}. Aún se puede renovar o reactivar hasta el {until:date}.",
  },
  "renewable-with-fee-until": {
    en: "Not renewed by {lastDay:date}. With a late fee it can be renewed until {until:date}.",
    es: "No se renovó a más tardar el {lastDay:date}. Con un recargo se puede renovar hasta el {until:date}.",
  },
  "renewable-for-until": {
    en: "Not renewed by {lastDay:date}. It can be renewed until {until:date}; the late fee is ${fee}.",
    es: "No se renovó a más tardar el {lastDay:date}. Se puede renovar hasta el {until:date}; el recargo es de ${fee}.",
  },
  "no-last-day-stated": {
    en: "Valid. The source on it names no last day.",
    es: "Válida. La fuente no indica un último día.",
  },
  "opened-later": {
    en: "This credential did not exist before {opened:date}.",
    es: "Esta credencial no existía antes del {opened:date}.",
  },
  "not-renewed": {
    en: "Not renewed by {lastDay:date}. The certifying body can say what revives it.",
    es: "No se renovó a más tardar el {lastDay:date}. El organismo certificador puede decir cómo reactivarla.",
  },
  "too-late-to-renew": {
    en: "Ended. It was not renewed after {lastDay:date}, and only applying anew helps now.",
    es: "Terminada. No se renovó después del {lastDay:date} y ahora solo cabe solicitarla de nuevo.",
  },
  "renewed-after-the-end": {
    en: "A renewal of {renewed:date} is on record; it came too late, and a new application was needed.",
    es: "Consta una renovación del {renewed:date}; llegó tarde y hacía falta una nueva solicitud.",
  },
  "term-was-extended": {
    en: "The term was extended to {lastDay:date}.",
    es: "El plazo se prorrogó hasta el {lastDay:date}.",
  },
  "printed-day-has-no-effect": {
    en: "The certificate shows {printed:date} as its last day. The rule knows no last day.",
    es: "El certificado muestra el {printed:date} como último día. La regla no conoce un último día.",
  },
  "suspended-since": {
    en: "Suspended since {from:date}, with no last day on record.",
    es: "Suspendida desde el {from:date}, sin último día registrado.",
  },
  "suspended-until": {
    en: "Suspended from {from:date} through {to:date}.",
    es: "Suspendida del {from:date} al {to:date}, ambos inclusive.",
  },
  "revoked-since": {
    en: "Revoked since {from:date}.",
    es: "Revocada desde el {from:date}.",
  },
  "revoked-until": {
    en: "Revoked from {from:date} through {to:date}.",
    es: "Revocada del {from:date} al {to:date}, ambos inclusive.",
  },
  "surrendered-since": {
    en: "Surrendered by its holder since {from:date}.",
    es: "Entregada por su titular desde el {from:date}.",
  },
  "surrendered-until": {
    en: "Surrendered by its holder from {from:date} through {to:date}.",
    es: "Entregada por su titular del {from:date} al {to:date}, ambos inclusive.",
  },
  "program-was-recognized": {
    en: "The program was recognized on {issuedOn:date}, the day of issue.",
    es: "El programa estaba reconocido el {issuedOn:date}, el día de emisión.",
  },
  "program-was-not-recognized": {
    en: "No recognition of the program is on record for {issuedOn:date}, the day of issue.",
    es: "No consta que el programa estuviera reconocido el {issuedOn:date}, el día de emisión.",
  },
  "program-not-tested": {
    en: "The record does not name the program, so its recognition was not tested.",
    es: "El registro no nombra el programa; por eso no se comprobó su reconocimiento.",
  },
  "given-by-recognition": {
    en: "Registered by recognition of a credential of another state.",
    es: "Registrada por reconocimiento de una credencial de otro estado.",
  },
  "recognition-terms-not-found": {
    en: "Registered by recognition of a credential of another state, on terms that no source tells.",
    es: "Registrada por reconocimiento de una credencial de otro estado, en condiciones que ninguna fuente indica.",
  },
  "recognition-in-doubt": {
    en: "Registered for {credential} of {state}, which was not to be recognized on that day.",
    es: "Registrada por {credential} de {state}, que ese día no debía reconocerse.",
  },
} satisfies Record<string, Message>;
