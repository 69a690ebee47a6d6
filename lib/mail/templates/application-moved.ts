import { z } from "zod";
import { nameInWords } from "@/lib/i18n/translate";
import { day, path } from "./facts";
import { template } from "./template";

const told = ["more-asked", "recognized", "refused", "appeal-granted", "appeal-refused"] as const;

/** Told to an operator's people: what the office did with their application. Why is on the page and in the letter. */
export const applicationMoved = template({
  data: z.object({
    path,
    told: z.enum(told),
    program: z.string(),
    office: z.string(),
    /** The last day for an answer, where more is asked. */
    due: day.nullable(),
  }),
  secret: false,
  tries: 12,
  write: ({ path, told, program, office, due }, { t, address, day, locale }) => ({
    subject: t(`application-moved.${told}.subject`, { program }),
    heading: t(`application-moved.${told}.heading`),
    opening: [t(`application-moved.${told}.opening`, { office: nameInWords(office, locale) })],
    facts: [
      { label: t("application-moved.program"), value: program },
      ...(due === null ? [] : [{ label: t("application-moved.due"), value: day(due) }]),
    ],
    link: { label: t("application-moved.open"), address: address(path) },
    closing: [],
  }),
});
