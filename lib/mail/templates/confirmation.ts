import { z } from "zod";
import type { Fact, Pen } from "@/lib/mail/letter";
import { grouped } from "@/lib/credential-number";
import { verifyPath } from "@/lib/links";
import { day, office } from "./facts";
import { template } from "./template";

const data = z.object({
  holder: z.string(),
  /** The kind in letters ("PRSS") and in words. */
  kind: z.string(),
  kindInWords: z.string(),
  /** The name of the state ("Arizona"), as of the one below. */
  state: z.string(),
  number: z.string(),
  /** The credential that was recognized; null when the state issued its own. */
  from: z
    .object({ state: z.string(), credential: z.string(), number: z.string().nullable() })
    .nullable(),
  issuedOn: day.nullable(),
  registeredOn: day,
  /** The sentence of the answer panel, and the day for which it was computed. */
  status: z.object({ en: z.string(), es: z.string() }),
  statusOn: day,
  /** The verify link; its token is derived when the message is made, so that none is stored. */
  linkId: z.uuid(),
  office,
});

/** Told to the holder: the credential was put into the master registry. */
export const confirmation = template({
  data,
  secret: false,
  tries: 12,
  write: (facts, pen) => ({
    subject: pen.t("confirmation.subject", {
      kind: facts.kind,
      number: grouped(facts.number),
      state: facts.state,
    }),
    heading: pen.t("confirmation.heading"),
    opening: [
      pen.t("confirmation.opening", {
        office: facts.office.name,
        state: facts.state,
        day: pen.day(facts.registeredOn),
      }),
    ],
    facts: factsOf(facts, pen),
    link: { label: pen.t("confirmation.verify"), address: pen.address(verifyPath(facts.linkId)) },
    closing: [
      pen.t("confirmation.share"),
      pen.t("confirmation.ask", { office: [facts.office.name, ...facts.office.reach].join(", ") }),
    ],
  }),
});

function factsOf(facts: z.output<typeof data>, { t, day, locale }: Pen): readonly Fact[] {
  const { from } = facts;
  return [
    { label: t("confirmation.holder"), value: facts.holder },
    { label: t("confirmation.credential"), value: `${facts.kindInWords} (${facts.kind})` },
    { label: t("confirmation.state"), value: facts.state },
    { label: t("confirmation.number"), value: grouped(facts.number) },
    ...(from === null
      ? []
      : [
          {
            label: t("confirmation.from"),
            value: [
              from.state,
              from.credential,
              from.number === null ? "" : t("confirmation.fromNumber", { number: from.number }),
            ]
              .filter((part) => part !== "")
              .join(", "),
          },
        ]),
    {
      label: t("confirmation.issuedOn"),
      value: facts.issuedOn === null ? t("confirmation.missing") : day(facts.issuedOn),
    },
    { label: t("confirmation.registeredOn"), value: day(facts.registeredOn) },
    {
      label: t("confirmation.status", { day: day(facts.statusOn) }),
      value: facts.status[locale],
    },
  ];
}
