import { z } from "zod";
import { path } from "./facts";
import { template } from "./template";

/** The link that signs its reader in, once and within a quarter of an hour. */
export const signInLink = template({
  data: z.object({ path }),
  secret: true,
  tries: 6,
  write: (facts, { t, address }) => ({
    subject: t("sign-in-link.subject"),
    heading: t("sign-in-link.heading"),
    opening: [t("sign-in-link.opening")],
    facts: [],
    link: { label: t("sign-in-link.signIn"), address: address(facts.path) },
    closing: [t("sign-in-link.notYou")],
  }),
});
