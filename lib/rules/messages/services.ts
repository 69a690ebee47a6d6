import type { Message } from "./template";

/** What is said about services, teams and units. */
export const services = {
  "services-not-held": {
    en: "We hold no rules on services here. Ask: {body}.",
    es: "No tenemos reglas sobre servicios de este lugar. Pregunte a: {body}.",
  },
  "unit-limit-not-known": {
    en: "No source tells how many units are allowed.",
    es: "Ninguna fuente dice cuántas unidades se permiten.",
  },
  "units-not-known": {
    en: "The limit is {limit} per {per:per}; how many units are used or asked for is not known.",
    es: "El límite es de {limit} por {per:per}; no se sabe cuántas unidades se han usado o se piden.",
  },
  "units-approved": {
    en: "Approved. The limit without approval is {limit} per {per:per}.",
    es: "Aprobado. El límite sin aprobación es de {limit} por {per:per}.",
  },
  "over-the-unit-limit": {
    en: "{asks} units are more than {limit} per {per:per}. Approval comes first.",
    es: "{asks} unidades superan las {limit} por {per:per}. Primero se necesita aprobación.",
  },
  "within-the-unit-limit": {
    en: "{asks} of {limit} units per {per:per}.",
    es: "{asks} de {limit} unidades por {per:per}.",
  },
} satisfies Record<string, Message>;
