import { z } from "zod";
import { day, path } from "./facts";
import { template } from "./template";

/** Told to a program's operator: a graduate waits for a copy, or still waits. Whose it is stays on the page. */
export const copyAsked = template({
  data: z.object({ path, program: z.string(), due: day, again: z.boolean() }),
  secret: false,
  tries: 12,
  write: ({ path, program, due, again }, { t, address, day }) => ({
    subject: t(again ? "copy-asked.subjectAgain" : "copy-asked.subject", { day: day(due) }),
    heading: t("copy-asked.heading"),
    opening: [t("copy-asked.opening", { program }), ...(again ? [t("copy-asked.again")] : [])],
    facts: [
      { label: t("copy-asked.program"), value: program },
      { label: t("copy-asked.due"), value: day(due) },
    ],
    link: { label: t("copy-asked.open"), address: address(path) },
    closing: [t("copy-asked.after")],
  }),
});
