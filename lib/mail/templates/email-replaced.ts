import { z } from "zod";
import { template } from "./template";

/** Told to the old address of a person: the registry has another one now. The new one is not named. */
export const emailReplaced = template({
  data: z.object({}),
  secret: false,
  tries: 12,
  write: (_, { t }) => ({
    subject: t("email-replaced.subject"),
    heading: t("email-replaced.heading"),
    opening: [t("email-replaced.opening")],
    facts: [],
    link: null,
    closing: [t("email-replaced.notYou")],
  }),
});
