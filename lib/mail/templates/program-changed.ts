import { z } from "zod";
import type { Pen } from "@/lib/mail/letter";
import { actionReasons } from "@/lib/programs/action-reasons";
import { day, office } from "./facts";
import { template } from "./template";

/** What was done to the recognition, with its days and the codes of why. */
const change = z.object({
  what: z.enum(["suspended", "withdrawn", "reinstated", "upheld", "overturned"]),
  from: day,
  to: day.nullable(),
  reasons: z.array(z.enum(actionReasons)).readonly(),
});

/** Told to a program's operator: the office did something to its recognition. The office's remark is not in it. */
export const programChanged = template({
  data: z.object({ change, program: z.string(), state: z.string(), office }),
  secret: false,
  tries: 12,
  write: (facts, pen) => {
    const { t, address } = pen;
    const { program, state, office: by } = facts;
    const { what, reasons } = facts.change;
    const names = { program, office: by.name };
    return {
      subject: t(`program-changed.${what}.subject`, { program }),
      heading: t(`program-changed.${what}.subject`, { program }),
      opening: [
        t(`program-changed.${what}.opening`, { ...names, days: daysInWords(facts.change, pen) }),
        ...(what === "suspended" || what === "withdrawn" ? [t("program-changed.graduates")] : []),
      ],
      facts: [
        { label: t("program-changed.program"), value: `${program}, ${state}` },
        ...reasons.map((reason) => ({
          label: t("program-changed.reason"),
          value: t(`program-changed.reasons.${reason}`),
        })),
      ],
      link: { label: t("program-changed.open"), address: address("/program") },
      closing: [
        ...(what === "suspended" || what === "withdrawn" ? [t("program-changed.appeal")] : []),
        t("program-changed.ask", { office: [by.name, ...by.reach].join(", ") }),
      ],
    };
  },
});

function daysInWords(
  { from, to }: Pick<z.output<typeof change>, "from" | "to">,
  { t, day: inWords }: Pen,
): string {
  return to === null
    ? t("program-changed.from", { from: inWords(from) })
    : t("program-changed.fromTo", { from: inWords(from), to: inWords(to) });
}
