import { z } from "zod";
import { grouped } from "@/lib/credential-number";
import { verifyPath } from "@/lib/links";
import { change, correctedFacts, sayChange } from "./change";
import { day, office } from "./facts";
import { template } from "./template";

/** Told to the holder: the office changed something about a credential. Its reason is not in the e-mail. */
export const credentialChanged = template({
  data: z.object({
    change,
    /** The kind in letters ("PRSS") and in words. */
    kind: z.string(),
    kindInWords: z.string(),
    /** The name of the state ("Arizona"). */
    state: z.string(),
    number: z.string(),
    /** The sentence of the answer panel after the change, and the day for which it was computed. */
    status: z.object({ en: z.string(), es: z.string() }),
    statusOn: day,
    /** The verify link; null where the credential has none. */
    linkId: z.uuid().nullable(),
    office,
  }),
  secret: false,
  tries: 12,
  write: (facts, pen) => {
    const { t, day: inWords, address, locale } = pen;
    const { number, linkId } = facts;
    const credential = { kind: facts.kind, number: grouped(number), state: facts.state };
    return {
      subject: t("credential-changed.subject", credential),
      heading: t(`credential-changed.${facts.change.what}.heading`),
      opening: [sayChange(facts.change, facts.office.name, pen)],
      facts: [
        {
          label: t("credential-changed.credential"),
          value: `${facts.kindInWords} (${facts.kind}), ${facts.state}`,
        },
        { label: t("credential-changed.number"), value: credential.number },
        ...correctedFacts(facts.change, pen),
        {
          label: t("credential-changed.status", { day: inWords(facts.statusOn) }),
          value: facts.status[locale],
        },
      ],
      link:
        linkId === null
          ? null
          : { label: t("credential-changed.verify"), address: address(verifyPath(linkId)) },
      closing: [
        t("credential-changed.ask", {
          office: [facts.office.name, ...facts.office.reach].join(", "),
        }),
      ],
    };
  },
});
