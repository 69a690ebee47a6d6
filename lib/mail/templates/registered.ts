import type { z } from "zod";
import { applicationMoved } from "./application-moved";
import { applicationReceived } from "./application-received";
import { auditDecided } from "./audit-decided";
import { auditDrawn } from "./audit-drawn";
import { claimed } from "./claimed";
import { confirmation } from "./confirmation";
import { copyAnswered } from "./copy-answered";
import { copyAsked } from "./copy-asked";
import { correctionDecided } from "./correction-decided";
import { credentialChanged } from "./credential-changed";
import { custodyGiven } from "./custody-given";
import { dueSoon } from "./due-soon";
import { emailReplaced } from "./email-replaced";
import { invitation } from "./invitation";
import { programChanged } from "./program-changed";
import { recallNotice } from "./recall-notice";
import { recognitionEnds } from "./recognition-ends";
import { secondCredential } from "./second-credential";
import { signInLink } from "./sign-in-link";
import { takenBack } from "./taken-back";

/** Every kind of e-mail the registry sends. */
export const templates = {
  confirmation,
  "credential-changed": credentialChanged,
  "sign-in-link": signInLink,
  invitation,
  "email-replaced": emailReplaced,
  "copy-asked": copyAsked,
  "copy-answered": copyAnswered,
  claimed,
  "second-credential": secondCredential,
  "due-soon": dueSoon,
  "audit-drawn": auditDrawn,
  "audit-decided": auditDecided,
  "correction-decided": correctionDecided,
  "application-moved": applicationMoved,
  "application-received": applicationReceived,
  "recognition-ends": recognitionEnds,
  "program-changed": programChanged,
  "recall-notice": recallNotice,
  "custody-given": custodyGiven,
  "taken-back": takenBack,
} as const;

/** The name of a kind of e-mail. */
export type TemplateName = keyof typeof templates;

/** The facts that each kind of e-mail tells. */
export type EmailData = { [Name in TemplateName]: z.input<(typeof templates)[Name]["data"]> };

/** Whether this names a kind of e-mail. */
export function isTemplateName(name: string): name is TemplateName {
  return Object.hasOwn(templates, name);
}
