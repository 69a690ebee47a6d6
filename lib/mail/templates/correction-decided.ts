import { z } from "zod";
import { nameInWords } from "@/lib/i18n/translate";
import { path } from "./facts";
import { template } from "./template";

/** Told to a holder: what the office decided about the correction they asked for. */
export const correctionDecided = template({
  data: z.object({
    decision: z.enum(["corrected", "declined"]),
    kind: z.string(),
    office: z.string(),
    path,
  }),
  secret: false,
  tries: 12,
  write: ({ decision, kind, office, path }, { t, address, locale }) => {
    const named = decision === "corrected" ? "Corrected" : "Declined";
    return {
      subject: t(`correction-decided.subject${named}`),
      heading: t(`correction-decided.heading${named}`),
      opening: [
        t(`correction-decided.opening${named}`, { kind, office: nameInWords(office, locale) }),
      ],
      facts: [],
      link: { label: t("correction-decided.see"), address: address(path) },
      closing: [],
    };
  },
});
