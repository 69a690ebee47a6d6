import { z } from "zod";
import { nameInWords } from "@/lib/i18n/translate";
import { template } from "./template";

/** Told to somebody on record: another person, perhaps, asks for a record under their name and birth date. */
export const claimed = template({
  data: z.object({ state: z.string(), office: z.string() }),
  secret: false,
  tries: 12,
  write: ({ state, office }, { t, locale }) => ({
    subject: t("claimed.subject"),
    heading: t("claimed.heading"),
    opening: [t("claimed.opening", { state })],
    facts: [],
    link: null,
    closing: [t("claimed.mine"), t("claimed.notYou", { office: nameInWords(office, locale) })],
  }),
});
