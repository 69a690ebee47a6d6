import type { Message } from "@/lib/rules/messages/template";

/** Sentences that only Idaho needs. */
export const messages = {
  "id-proof-received": {
    en: "The proof of certification was received on {day:date}.",
    es: "La constancia de certificación se recibió el {day:date}.",
  },
  "id-proof-not-yet-received": {
    en: "The proof of certification came on {day:date} only; nothing can be billed before it.",
    es: "La constancia de certificación llegó apenas el {day:date}; antes no se puede facturar.",
  },
  "id-proof-not-known": {
    en: "It is not on record when the proof of certification was received. Nothing can be billed before it.",
    es: "No consta cuándo se recibió la constancia de certificación. Antes no se puede facturar.",
  },
} satisfies Record<string, Message>;
