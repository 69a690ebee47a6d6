import { z } from "zod";
import { nameInWords } from "@/lib/i18n/translate";
import { path } from "./facts";
import { template } from "./template";

/** Told to a holder whose credential was drawn: what the office found. The reason is on their page. */
export const auditDecided = template({
  data: z.object({
    decision: z.enum(["in-order", "not-in-order"]),
    kind: z.string(),
    state: z.string(),
    office: z.string(),
    path,
  }),
  secret: false,
  tries: 12,
  write: ({ decision, kind, office, path }, { t, address, locale }) => {
    const named = decision === "in-order" ? "InOrder" : "NotInOrder";
    return {
      subject: t(`audit-decided.subject${named}`, { kind }),
      heading: t(`audit-decided.heading${named}`),
      opening: [t(`audit-decided.opening${named}`, { kind, office: nameInWords(office, locale) })],
      facts: [],
      link: { label: t("audit-decided.open"), address: address(path) },
      closing: [],
    };
  },
});
