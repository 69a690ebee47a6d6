import { z } from "zod";
import { grouped } from "@/lib/credential-number";
import { nameInWords } from "@/lib/i18n/translate";
import { day, path } from "./facts";
import { template } from "./template";

const data = z.object({
  about: z.enum(["term", "education"]),
  kind: z.string(),
  state: z.string(),
  number: z.string(),
  due: day,
  /** Days left, 0 on the last one. */
  days: z.number(),
  /** What is owed, in words; null where the term ends. */
  owed: z.object({ en: z.string(), es: z.string() }).nullable(),
  office: z.string(),
  path,
});

/** Told to a holder before a term ends or education is due. */
export const dueSoon = template({
  data,
  secret: false,
  tries: 12,
  write: (facts, { t, address, day, locale }) => {
    const { about, kind, days } = facts;
    const last = day(facts.due);
    const named = about === "term" ? "Term" : "Education";
    return {
      subject: t(`due-soon.subject${named}`, { kind, day: last }),
      heading: t(`due-soon.heading${named}`),
      opening: [t(`due-soon.opening${named}`, { day: last, days })],
      facts: [
        { label: t("due-soon.credential"), value: kind },
        { label: t("due-soon.state"), value: facts.state },
        { label: t("due-soon.number"), value: grouped(facts.number) },
        { label: t("due-soon.due"), value: last },
        ...(facts.owed ? [{ label: t("due-soon.owed"), value: facts.owed[locale] }] : []),
      ],
      link: { label: t("due-soon.see"), address: address(facts.path) },
      closing: [t("due-soon.ask", { office: nameInWords(facts.office, locale) })],
    };
  },
});
