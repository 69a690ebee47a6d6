import type { PlainDate } from "@/lib/dates";

/** Days from the first to the last, both included; null: still going on. */
export interface Span {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** A credential named by its state and code. */
export interface CredentialName {
  readonly state: string;
  readonly credential: string;
}

/** How the credential came to be. */
export type Source =
  | { readonly kind: "program"; readonly recognized: readonly Span[] }
  | { readonly kind: "reciprocity"; readonly from: CredentialName | null }
  | { readonly kind: "legacy" };

/** A renewal, by the day on which it was granted. */
export interface Renewal {
  readonly on: PlainDate;
  readonly printedExpiry: PlainDate | null;
}

/** More time, counted from the end of the term. */
export interface Extension {
  readonly grantedOn: PlainDate;
  readonly months: number;
}

/** What the body did to the credential. */
export interface Action extends Span {
  readonly kind: "suspended" | "revoked" | "surrendered";
}

/** Work; `as` a credential's code, or any text for other work. */
export interface Employment extends Span {
  readonly as: string;
  readonly setting: "agency" | "self-employed" | null;
}

/** The name of a course without its spacing and case, so that equal names are one course. */
export function courseName(written: string): string {
  return written.trim().replace(/\s+/g, " ").toLowerCase();
}

/** Hours of education earned on a day. */
export interface EducationRecord {
  readonly ref: string | null;
  readonly on: PlainDate;
  readonly hours: number;
  readonly categories: readonly string[];
  /** Written by `courseName`: the same name is the same course. */
  readonly course: string | null;
  /** As the board sees it; null: not known. */
  readonly recognized: boolean | null;
  readonly part: "attended" | "taught" | "prepared";
  readonly academicCredit: boolean;
  /** Credentials that these hours served already, as `ID/CPSS`. */
  readonly usedFor: readonly string[];
}

/** Another credential of the same person. */
export interface HeldCredential extends CredentialName {
  readonly issuedOn: PlainDate | null;
  readonly printedExpiry: PlainDate | null;
}

/** What is on record about one credential. An empty list: none is on record. */
export interface CredentialFacts {
  readonly issuedOn: PlainDate;
  readonly printedExpiry: PlainDate | null;
  readonly firstCertificate: boolean;
  readonly source: Source | null;
  readonly renewals: readonly Renewal[];
  readonly extensions: readonly Extension[];
  readonly actions: readonly Action[];
  readonly employment: readonly Employment[];
  readonly education: readonly EducationRecord[];
  readonly holds: readonly HeldCredential[];
  readonly supervisionMeetings: readonly PlainDate[];
  readonly proofReceivedOn: PlainDate | null;
}

/** A credential of which nothing but the first day is on record. */
export function issued(on: PlainDate): CredentialFacts {
  return {
    issuedOn: on,
    printedExpiry: null,
    firstCertificate: false,
    source: null,
    renewals: [],
    extensions: [],
    actions: [],
    employment: [],
    education: [],
    holds: [],
    supervisionMeetings: [],
    proofReceivedOn: null,
  };
}

/** What a person has lived through. */
export type LivedExperience = "mental-illness" | "substance-use" | "co-occurring" | "caregiver";

/** A person who asks to be given a credential. Asked in a calculator only; never stored. */
export interface ApplicantFacts {
  readonly age: number | null;
  readonly education: "none" | "high-school" | null;
  readonly degree: {
    readonly level: "associate" | "bachelor" | "master" | "doctorate";
    readonly field: string | null;
  } | null;
  readonly livedExperience: readonly LivedExperience[] | null;
  readonly recoveryYears: number | null;
  readonly training: {
    readonly hours: number | null;
    readonly examPassed: boolean | null;
    readonly recognized: boolean | null;
  } | null;
  readonly experienceHours: number | null;
  readonly supervisionHours: number | null;
  readonly consentToShare: boolean | null;
  readonly inpatientStays:
    readonly { readonly hours: number; readonly endedOn: PlainDate }[] | null;
  readonly incarcerationEndedOn: PlainDate | null;
}
