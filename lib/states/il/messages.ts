import type { Message } from "@/lib/rules/messages/template";

/** Sentences that only Illinois needs. */
export const messages = {
  "il-given-to-crss-holders": {
    en: "Given to CRSS holders in 2017, to the last day of their CRSS.",
    es: "Otorgada en 2017 a quienes tenían CRSS, hasta el último día de su CRSS.",
  },
  "il-mhp-by-credential": {
    en: "A current {credential} makes a mental health professional (MHP).",
    es: "Una {credential} vigente hace profesional de salud mental (MHP).",
  },
  "il-credential-not-current": {
    en: "The {credential} is not current, so it makes no MHP. Check the other eight routes.",
    es: "La {credential} no está vigente y no da la categoría MHP. Revise las otras ocho vías.",
  },
  "il-credential-not-known-current": {
    en: "Whether the {credential} is current is not known.",
    es: "No se sabe si la {credential} está vigente.",
  },
  "il-cprs-not-placed": {
    en: "The CPRS does not make an MHP. Whether it makes a peer support worker (PSW) is for HFS.",
    es: "La CPRS no da la categoría MHP. Si da la de trabajador de apoyo (PSW) lo decide HFS.",
  },
  "il-too-young": {
    en: "Category {category}: at least {least} years old.",
    es: "Categoría {category}: al menos {least} años.",
  },
  "il-age-not-known": {
    en: "Category {category}: at least {least} years old; the age is not known.",
    es: "Categoría {category}: al menos {least} años; no se conoce la edad.",
  },
  "il-category-serves": {
    en: "{service:service}: category {category} may deliver it.",
    es: "{service:service}: la categoría {category} puede prestarlo.",
  },
  "il-category-too-low": {
    en: "{service:service}: it takes category {least} or higher.",
    es: "{service:service}: se requiere la categoría {least} o superior.",
  },
  "il-no-category": {
    en: "{service:service}: no category of the worker is on record; it takes category {least} or higher.",
    es: "{service:service}: no consta ninguna categoría del trabajador; se requiere la categoría {least} o superior.",
  },
  "il-licensed-only": {
    en: "{service:service}: only for a physician, advanced practice nurse, RN or LPN.",
    es: "{service:service}: solo para médico, enfermero de práctica avanzada, RN o LPN.",
  },
  "il-license-not-known": {
    en: "{service:service}: whether the worker has the license it takes is not known.",
    es: "{service:service}: no se sabe si el trabajador tiene la licencia necesaria.",
  },
  "il-not-stated-for-category": {
    en: "{service:service}: no source tells whether this category may be on the team.",
    es: "{service:service}: ninguna fuente dice si esta categoría puede estar en el equipo.",
  },
  "il-supervised": {
    en: "The supervisor is of a sufficient category ({category}).",
    es: "La categoría de quien supervisa es suficiente ({category}).",
  },
  "il-top-category": {
    en: "An LPHA stands at the top and needs no higher supervisor.",
    es: "Un LPHA está en la cima y no necesita supervisión superior.",
  },
  "il-supervisor-too-low": {
    en: "The supervisor has to be {least} or higher.",
    es: "Quien supervisa debe ser {least} o superior.",
  },
  "il-supervisor-not-known": {
    en: "The supervisor's category is not known; it has to be {least} or higher.",
    es: "No se conoce la categoría de quien supervisa; debe ser {least} o superior.",
  },
  "il-qmhp-at-hand": {
    en: "A QMHP can be reached at once.",
    es: "Se puede contactar a un QMHP de inmediato.",
  },
  "il-no-qmhp-at-hand": {
    en: "An MHP needs immediate access to a QMHP, and there is none.",
    es: "Un MHP necesita acceso inmediato a un QMHP y no lo hay.",
  },
  "il-qmhp-not-known": {
    en: "An MHP needs immediate access to a QMHP; whether there is one is not known.",
    es: "Un MHP necesita acceso inmediato a un QMHP; no se sabe si lo hay.",
  },
  "il-crisis-trained": {
    en: "Trained for crises.",
    es: "Con capacitación para crisis.",
  },
  "il-not-crisis-trained": {
    en: "Crisis training is required.",
    es: "Se requiere capacitación para crisis.",
  },
  "il-crisis-training-not-known": {
    en: "Crisis training is required; whether it is there is not known.",
    es: "Se requiere capacitación para crisis; no se sabe si la hay.",
  },
  "il-team-complete": {
    en: "The team has a leader and one other person.",
    es: "El equipo tiene un líder y otra persona.",
  },
  "il-team-incomplete": {
    en: "The team takes a leader (MHP or higher) and at least one other person of any category.",
    es: "El equipo requiere un líder (MHP o superior) y al menos otra persona de cualquier categoría.",
  },
  "il-team-not-known": {
    en: "Who else is on the team is not known.",
    es: "No se sabe quién más está en el equipo.",
  },
  "il-advised-against": {
    en: "Permitted by the rule, and advised against: a peer gives non-clinical, peer-based services.",
    es: "La regla lo permite, pero se desaconseja: un par presta servicios no clínicos, de par a par.",
  },
  "il-peer-certified": {
    en: "A member holds a current {credential}.",
    es: "Un miembro tiene una {credential} vigente.",
  },
  "il-peer-on-path": {
    en: "A member on the path to certification has until {until:date}.",
    es: "Un miembro en camino a certificarse tiene hasta el {until:date}.",
  },
  "il-peer-not-known": {
    en: "Whether a member is certified, or on the path since when, is not known.",
    es: "No se sabe si un miembro está certificado, o desde cuándo está en camino.",
  },
  "il-peer-too-late": {
    en: "No member is certified, and the 18 months ended on {until:date}.",
    es: "Ningún miembro está certificado y los 18 meses terminaron el {until:date}.",
  },
  "il-no-peer": {
    en: "No member is a CRSS or CFPP, or on the path to it.",
    es: "Ningún miembro es CRSS o CFPP ni está en camino de serlo.",
  },
  "il-no-peer-asked": {
    en: "The rule on this service asks for no peer on the team.",
    es: "La regla de este servicio no exige un par en el equipo.",
  },
} satisfies Record<string, Message>;
