import { z } from "zod";
import { nameInWords } from "@/lib/i18n/translate";
import { day, path } from "./facts";
import { template } from "./template";

/** Told to a holder who had a credential before: another one was registered in their name. */
export const secondCredential = template({
  data: z.object({ kind: z.string(), state: z.string(), office: z.string(), on: day, path }),
  secret: false,
  tries: 12,
  write: ({ kind, state, office, on, path }, { t, address, day, locale }) => {
    const named = nameInWords(office, locale);
    return {
      subject: t("second-credential.subject"),
      heading: t("second-credential.heading"),
      opening: [t("second-credential.opening", { kind, state, office: named, day: day(on) })],
      facts: [],
      link: { label: t("second-credential.see"), address: address(path) },
      closing: [t("second-credential.notYou", { office: named })],
    };
  },
});
