import type { Message } from "@/lib/rules/messages/template";

/** Sentences that only Arizona needs. */
export const messages = {
  "az-medicaid-pays": {
    en: "Medicaid in {state} pays for peer support. Arizona recognizes its credentials.",
    es: "Medicaid de {state} paga el apoyo entre pares. Arizona reconoce sus credenciales.",
  },
  "az-medicaid-proposed": {
    en: "Medicaid in {state} seems to pay for peer support on this day. Staff must confirm it.",
    es: "Parece que Medicaid de {state} paga el apoyo entre pares ese día. El personal debe confirmarlo.",
  },
  "az-medicaid-does-not-pay": {
    en: "Medicaid in {state} did not pay for peer support. An Arizona training program is the way.",
    es: "Medicaid de {state} no pagaba el apoyo entre pares. La vía es un programa de capacitación de Arizona.",
  },
  "az-medicaid-not-known": {
    en: "It is not known whether Medicaid in {state} pays for peer support on this day. Ask OIFA.",
    es: "No se sabe si Medicaid de {state} paga el apoyo entre pares ese día. Pregunte a OIFA.",
  },
  "az-not-of-a-state": {
    en: "{credential} is not issued by a state. Ask OIFA.",
    es: "{credential} no la emite un estado. Pregunte a OIFA.",
  },
  "az-not-in-force-at-home": {
    en: "At home the credential is {validity:validity}. Ask OIFA.",
    es: "En su estado la credencial consta como {validity:validity}. Pregunte a OIFA.",
  },
  "az-home-standing-not-asked": {
    en: "Its standing at home is not known, and Arizona does not ask for it.",
    es: "No se conoce su situación en su estado, y Arizona no la exige.",
  },
  "az-private-credential": {
    en: "This certificate of a private board does not permit peer support in Arizona.",
    es: "Este certificado de una junta privada no permite prestar apoyo entre pares en Arizona.",
  },
  "az-holds-prss": {
    en: "The holder also has the PRSS credential, which permits peer support.",
    es: "Su titular también tiene la credencial PRSS, que permite prestar apoyo entre pares.",
  },
} satisfies Record<string, Message>;
