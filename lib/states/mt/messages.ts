import type { Message } from "@/lib/rules/messages/template";

/** Sentences that only Montana needs. */
export const messages = {
  "mt-certificate-held": {
    en: "The board's certificate (CBHPSS) is held.",
    es: "Se tiene el certificado de la junta (CBHPSS).",
  },
  "mt-certificate-not-held": {
    en: "Practice takes the board's certificate (CBHPSS), and none in force is on record.",
    es: "Para ejercer se requiere el certificado de la junta (CBHPSS) y no consta ninguno vigente.",
  },
  "mt-certificate-not-known": {
    en: "The board's certificate (CBHPSS) is on record without its last day.",
    es: "El certificado de la junta (CBHPSS) consta sin su último día.",
  },
  "mt-under-agency": {
    en: "Works under a provider agency.",
    es: "Trabaja bajo una agencia proveedora.",
  },
  "mt-self-employed-supervised": {
    en: "Self-employed, with clinical supervision on record.",
    es: "Trabaja por cuenta propia, con supervisión clínica registrada.",
  },
  "mt-supervised-either-way": {
    en: "Supervision is on record. Whether the work is under an agency is not, and makes no difference here.",
    es: "Consta la supervisión. No consta si el trabajo es bajo una agencia, y aquí da lo mismo.",
  },
  "mt-self-employed-alone": {
    en: "Self-employed, and no clinical supervision is on record. It is obtained at one's own cost.",
    es: "Trabaja por cuenta propia y no consta supervisión clínica. Se obtiene por cuenta propia.",
  },
  "mt-no-waiver-work": {
    en: "No work under the waiver is on record for this day.",
    es: "No consta trabajo bajo la exención para este día.",
  },
  "mt-supervision-met": {
    en: "A supervision meeting is on record for the month from {from:date}.",
    es: "Consta una reunión de supervisión en el mes que empieza el {from:date}.",
  },
  "mt-supervision-missed": {
    en: "No supervision meeting is on record for the month from {from:date} to {to:date}.",
    es: "No consta reunión de supervisión en el mes del {from:date} al {to:date}.",
  },
  "mt-supervision-by": {
    en: "A supervision meeting is due by {to:date}.",
    es: "Hay que tener una reunión de supervisión a más tardar el {to:date}.",
  },
  "mt-recovery-clear": {
    en: "Nothing in the two years before applying bars it.",
    es: "Nada en los dos años previos a la solicitud lo impide.",
  },
  "mt-recent-stay": {
    en: "A stay of {hours} hours ended on {endedOn:date}, within the two years before applying.",
    es: "Una estancia de {hours} horas terminó el {endedOn:date}, en los dos años previos a la solicitud.",
  },
  "mt-recent-incarceration": {
    en: "Incarceration ended on {endedOn:date}, within the two years before applying.",
    es: "El encarcelamiento terminó el {endedOn:date}, en los dos años previos a la solicitud.",
  },
  "mt-certificate-too": {
    en: "The waiver's standard alone does not permit practice; the board's certificate is needed too.",
    es: "El estándar de la exención no basta para ejercer; también se requiere el certificado de la junta.",
  },
} satisfies Record<string, Message>;
