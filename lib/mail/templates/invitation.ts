import { z } from "zod";
import { path } from "./facts";
import { template } from "./template";

const roles = ["registrar", "operator", "holder", "employer", "auditor", "administrator"] as const;

/** Told to somebody who was given a role: what it is and where to sign in. */
export const invitation = template({
  data: z.object({ path, role: z.enum(roles), state: z.string().optional() }),
  secret: true,
  tries: 12,
  write: ({ role, state, path }, { t, address, registry }) => ({
    subject: t("invitation.subject", { registry }),
    heading: t("invitation.heading", { registry }),
    opening: [t("invitation.opening")],
    facts: [
      { label: t("invitation.role"), value: t(`invitation.roles.${role}`) },
      ...(state === undefined ? [] : [{ label: t("invitation.state"), value: state }]),
    ],
    link: { label: t("invitation.signIn"), address: address(path) },
    closing: [t("invitation.how"), t("invitation.notYou")],
  }),
});
