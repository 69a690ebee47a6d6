import { z } from "zod";
import { nameInWords } from "@/lib/i18n/translate";
import { path } from "./facts";
import { template } from "./template";

const data = z.object({
  became: z.enum(["matched", "declined", "passed-to-office"]),
  /** The kind in letters, the name of the state, and who answers there. */
  kind: z.string(),
  state: z.string(),
  office: z.string(),
  path,
});

/** Told to whoever asked for a copy: what became of the request. */
export const copyAnswered = template({
  data,
  secret: false,
  tries: 12,
  write: ({ became, kind, state, office, path }, { t, address, locale }) => ({
    subject: t(`copy-answered.${became}.subject`),
    heading: t(`copy-answered.${became}.heading`),
    opening: [
      t(`copy-answered.${became}.opening`, { kind, state, office: nameInWords(office, locale) }),
    ],
    facts: [],
    link: { label: t("copy-answered.open"), address: address(path) },
    closing: [t(`copy-answered.${became}.next`, { office: nameInWords(office, locale) })],
  }),
});
