import { z } from "zod";
import { day } from "./facts";
import { template } from "./template";

/** Told to an organization's people: it keeps the records of an operator that closed. */
export const custodyGiven = template({
  data: z.object({ operator: z.string(), since: day }),
  secret: false,
  tries: 12,
  write: ({ operator, since }, { t, address, day: inWords }) => ({
    subject: t("custody-given.subject", { operator }),
    heading: t("custody-given.heading"),
    opening: [t("custody-given.opening", { operator, since: inWords(since) })],
    facts: [
      { label: t("custody-given.operator"), value: operator },
      { label: t("custody-given.since"), value: inWords(since) },
    ],
    link: { label: t("custody-given.open"), address: address("/program") },
    closing: [t("custody-given.duty")],
  }),
});
