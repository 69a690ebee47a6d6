import { grouped } from "@/lib/credential-number";
import { db } from "@/lib/db";
import { endOfDay, today, type PlainDate } from "@/lib/dates";
import type { Locale } from "@/lib/i18n/locale";
import { reasonsFrom, type Reason } from "@/lib/i18n/reasons";
import { startingLine, translateName } from "@/lib/i18n/translate";
import type { Standing } from "@/lib/rules/decision";
import { standing } from "@/lib/states/standing";
import { rulesOf } from "@/lib/states/version";
import { actionsOf, factsOf } from "./facts";
import type { Credential } from "./credential";
import { findCredential, findCredentialAsKnown, type CredentialKey } from "./find-credential";
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

/** The day for which an answer is given, and the day on which what is told of it was known; today when not said. */
export interface AnswerDays {
  readonly on?: PlainDate | undefined;
  readonly knownOn?: PlainDate | undefined;
}

/** How a credential stands. Null when there is none, or when none was on record on the day of knowing. */
export async function findAnswer(
  by: CredentialKey,
  { on, knownOn }: AnswerDays = {},
): Promise<CredentialAnswer | null> {
  const credential =
    knownOn === undefined ? await findCredential(by) : await findKnownOn(by, knownOn);
  if (!credential) return null;
  const link = await db.link.findFirst({
    where: { credentialId: credential.id, editionId: null, purpose: "verify", replacedAt: null },
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

/** As it was known at the end of a day by its state's calendar, taken back since or not. */
async function findKnownOn(by: CredentialKey, day: PlainDate): Promise<Credential | null> {
  const row = await db.credential.findUnique({ where: by, select: { state: true } });
  return row && findCredentialAsKnown(by, endOfDay(day, timeZoneOf(row.state)));
}

/** How a credential stands on a day. The one function behind every surface. */
export function standingOf(
  credential: Credential,
  on: PlainDate,
): Standing & { readonly rules: string } {
  const rules = rulesOf(credential.state);
  const name = { state: credential.state, credential: credential.kind };
  if (credential.issuedOn === null) {
    const office = officeOf(credential.state);
    return { ...withoutDayOfIssue(on, office, actionsOf(credential)), rules };
  }
  return { ...standing(name, factsOf(credential, credential.issuedOn), on), rules };
}

/** What the answer panel shows of a credential, in the reader's language. */
export function panelOf({ credential, on }: CredentialAnswer, locale: Locale) {
  const { state, kind, origin, program, from } = credential;
  return {
    grouped: grouped(credential.number),
    holder: fullName(credential.holder.name),
    kind,
    kindInWords: translateName(kindTitle(state, kind) ?? kind, locale),
    state: stateName(state),
    issuedOn: credential.issuedOn,
    registeredOn: credential.registeredOn,
    origin,
    program: program?.name ?? credential.programAsWritten,
    custodian: program?.custody
      ? { name: program.custody.keeper?.name ?? officeOf(state), since: program.custody.since }
      : null,
    from: from && { kind: from.kind, state: stateName(from.state) },
    restrictions: actionsOf(credential).filter(({ to }) => to === null || on <= to),
    office: startingLine(translateName(officeOf(state), locale)),
    timeZone: timeZoneOf(state),
  };
}

/** Every reason of a standing, in the reader's language; each once. */
export function reasonsOf(
  { validity, education, practice }: Pick<Standing, "validity" | "education" | "practice">,
  locale: Locale,
): readonly Reason[] {
  return reasonsFrom([...validity.findings, ...education.findings, ...practice.findings], locale);
}
