import type { z } from "zod";
import { confirmation } from "./confirmation";
import { emailReplaced } from "./email-replaced";
import { invitation } from "./invitation";
import { signInLink } from "./sign-in-link";

/** Every kind of e-mail the registry sends. */
export const templates = {
  confirmation,
  "sign-in-link": signInLink,
  invitation,
  "email-replaced": emailReplaced,
} as const;

/** The name of a kind of e-mail. */
export type TemplateName = keyof typeof templates;

/** The facts that each kind of e-mail tells. */
export type EmailData = { [Name in TemplateName]: z.input<(typeof templates)[Name]["data"]> };

/** Whether this names a kind of e-mail. */
export function isTemplateName(name: string): name is TemplateName {
  return Object.hasOwn(templates, name);
}
