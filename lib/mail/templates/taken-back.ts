import { z } from "zod";
import { grouped } from "@/lib/credential-number";
import { office } from "./facts";
import { template } from "./template";

/** Told to who was told of a credential before its program took it back: it should never have been recorded. */
export const takenBack = template({
  data: z.object({
    kind: z.string(),
    /** The name of the state ("Arizona"). */
    state: z.string(),
    number: z.string(),
    program: z.string(),
    office,
  }),
  secret: false,
  tries: 12,
  write: (facts, { t }) => {
    const credential = { kind: facts.kind, number: grouped(facts.number), state: facts.state };
    const { program } = facts;
    return {
      subject: t("taken-back.subject", credential),
      heading: t("taken-back.heading"),
      opening: [t("taken-back.opening", { program }), t("taken-back.documents")],
      facts: [
        { label: t("taken-back.credential"), value: `${facts.kind}, ${facts.state}` },
        { label: t("taken-back.number"), value: credential.number },
      ],
      link: null,
      closing: [
        t("taken-back.ask", {
          program,
          office: [facts.office.name, ...facts.office.reach].join(", "),
        }),
      ],
    };
  },
});
