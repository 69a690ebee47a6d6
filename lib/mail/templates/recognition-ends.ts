import { z } from "zod";
import { nameInWords } from "@/lib/i18n/translate";
import { day, path } from "./facts";
import { template } from "./template";

/** Told to an operator's people before the recognition of a program ends, while no later one is on record. */
export const recognitionEnds = template({
  data: z.object({ path, program: z.string(), office: z.string(), to: day, days: z.number() }),
  secret: false,
  tries: 12,
  write: ({ path, program, office, to, days }, { t, address, day, locale }) => ({
    subject: t("recognition-ends.subject", { program, day: day(to) }),
    heading: t("recognition-ends.heading"),
    opening: [t("recognition-ends.opening", { days, day: day(to) })],
    facts: [
      { label: t("recognition-ends.program"), value: program },
      { label: t("recognition-ends.to"), value: day(to) },
    ],
    link: { label: t("recognition-ends.renew"), address: address(path) },
    closing: [t("recognition-ends.ask", { office: nameInWords(office, locale) })],
  }),
});
