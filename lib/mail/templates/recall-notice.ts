import { z } from "zod";
import { day, office } from "./facts";
import { template } from "./template";

const count = z.number().int().nonnegative();

/**
 * Told to an employer when a recall is concluded, and of each later decision: what was decided about credentials of a
 * program that its people hold. No name is in it.
 */
export const recallNotice = template({
  data: z.object({
    program: z.string(),
    state: z.string(),
    kind: z.string(),
    from: day,
    to: day.nullable(),
    /** How many credentials of its people stay, are checked again, were revoked. */
    stays: count,
    recheck: count,
    revoked: count,
    /** Whether it was told before; only what was decided again is counted then. */
    again: z.boolean().default(false),
    office,
  }),
  secret: false,
  tries: 12,
  write: ({ program, state, kind, from, to, stays, recheck, revoked, again, office: by }, pen) => {
    const { t, day: inWords, address } = pen;
    const names = { program, kind, office: by.name, from: inWords(from) };
    return {
      subject: t(again ? "recall-notice.subjectAgain" : "recall-notice.subject", { kind, state }),
      heading: t("recall-notice.heading"),
      opening: [
        to === null
          ? t("recall-notice.since", names)
          : t("recall-notice.between", { ...names, to: inWords(to) }),
        ...(again ? [t("recall-notice.again", names)] : []),
        t(again ? "recall-notice.againYours" : "recall-notice.yours"),
      ],
      facts: [
        { label: t("recall-notice.stays"), value: String(stays) },
        { label: t("recall-notice.recheck"), value: String(recheck) },
        { label: t("recall-notice.revoked"), value: String(revoked) },
      ],
      link: { label: t("recall-notice.open"), address: address("/employer") },
      closing: [
        t("recall-notice.verify"),
        t("recall-notice.ask", { office: [by.name, ...by.reach].join(", ") }),
      ],
    };
  },
});
