import { z } from "zod";
import { grouped } from "@/lib/credential-number";
import { nameInWords } from "@/lib/i18n/translate";
import { day, path } from "./facts";
import { template } from "./template";

/** Told to a holder whose credential was drawn at random: hand in evidence of education by a day. */
export const auditDrawn = template({
  data: z.object({
    kind: z.string(),
    state: z.string(),
    number: z.string(),
    due: day,
    office: z.string(),
    path,
  }),
  secret: false,
  tries: 12,
  write: ({ kind, state, number, due, office, path }, { t, address, day, locale }) => ({
    subject: t("audit-drawn.subject", { kind, day: day(due) }),
    heading: t("audit-drawn.heading"),
    opening: [t("audit-drawn.opening", { office: nameInWords(office, locale) })],
    facts: [
      { label: t("audit-drawn.credential"), value: kind },
      { label: t("audit-drawn.state"), value: state },
      { label: t("audit-drawn.number"), value: grouped(number) },
      { label: t("audit-drawn.due"), value: day(due) },
    ],
    link: { label: t("audit-drawn.open"), address: address(path) },
    closing: [t("audit-drawn.random")],
  }),
});
