import { grouped } from "@/lib/credential-number";
import { db } from "@/lib/db";
import { today, type PlainDate } from "@/lib/dates";
import type { Locale } from "@/lib/i18n/locale";
import type { Finding, Standing } from "@/lib/rules/decision";
import { say } from "@/lib/states/say";
import { standing } from "@/lib/states/standing";
import { rulesOf } from "@/lib/states/version";
import { factsOf } from "./facts";
import { findCredential, type Credential } from "./find-credential";
import { fullName } from "./person-name";
import { kindTitle, officeOf, stateName, timeZoneOf } from "@/lib/states/catalogue";
import { withoutDayOfIssue } from "./without-day-of-issue";

/** A credential and how it stands on a day, by the rules of its state. */
export interface CredentialAnswer {
  readonly credential: Credential;
  readonly on: PlainDate;
  readonly standing: Standing & { readonly rules: string };
  readonly verifyLinkId: string | null;
}

/** How a credential stands on a day; today in its state when none is asked. Null when there is none. */
export async function findAnswer(
  by: { readonly id: string } | { readonly number: string },
  on?: PlainDate,
): Promise<CredentialAnswer | null> {
  const credential = await findCredential(by);
  if (!credential) return null;
  const link = await db.link.findFirst({
    where: { credentialId: credential.id, purpose: "verify", replacedAt: null },
    select: { id: true },
  });
  const day = on ?? today(timeZoneOf(credential.state));
  return {
    credential,
    on: day,
    standing: standingOf(credential, day),
    verifyLinkId: link?.id ?? null,
  };
}

/** How a credential stands on a day. The one function behind every surface. */
export function standingOf(
  credential: Credential,
  on: PlainDate,
): Standing & { readonly rules: string } {
  const rules = rulesOf(credential.state);
  const name = { state: credential.state, credential: credential.kind };
  if (credential.issuedOn === null)
    return { ...withoutDayOfIssue(on, officeOf(credential.state)), rules };
  return { ...standing(name, factsOf(credential, credential.issuedOn), on), rules };
}

/** What the answer panel shows of a credential. */
export function panelOf({ credential }: CredentialAnswer) {
  const { state, kind, origin, program, from } = credential;
  return {
    grouped: grouped(credential.number),
    holder: fullName(credential.holder.name),
    kind,
    kindInWords: kindTitle(state, kind) ?? kind,
    state: stateName(state),
    issuedOn: credential.issuedOn,
    registeredOn: credential.registeredOn,
    origin,
    program: program?.name ?? credential.programAsWritten,
    from: from && { kind: from.kind, state: stateName(from.state) },
    office: officeOf(state),
    timeZone: timeZoneOf(state),
  };
}

/** Every reason of a standing, in the reader's language; each once. */
export function reasonsOf(
  { validity, education, practice }: Pick<Standing, "validity" | "education" | "practice">,
  locale: Locale,
) {
  const reasons = reasonsFor(
    [...validity.findings, ...education.findings, ...practice.findings],
    locale,
  );
  return [...new Map(reasons.map((reason) => [`${reason.code} ${reason.text}`, reason])).values()];
}

/** Findings as sentences in the reader's language, with their sources. */
export function reasonsFor(findings: readonly Finding[], locale: Locale) {
  return findings.map((finding) => ({
    code: finding.code,
    text: say(finding, locale),
    cite: finding.cite,
  }));
}
