import type { PlainDate } from "@/lib/dates";
import type { AdmissionRule } from "./admission";
import type { Dated } from "./dated";
import type { Finding, Outcome } from "./decision";
import type { EducationPolicy } from "./assessment";
import type { CredentialFacts, CredentialName } from "./facts";
import type { GraduateFieldUses } from "./graduate-fields";
import type { Messages } from "./messages/template";
import type { ProgramPolicy } from "./program-policy";
import type { ServiceRules } from "./service";
import type { LateStep, TermPolicy, Terms } from "./term";
import type { UnitLimit } from "./units";
import type { WorkedCase } from "./worked-case";

/** What rules about one credential look at. */
export interface CredentialCase {
  readonly facts: CredentialFacts;
  readonly on: PlainDate;
  readonly terms: Terms;
}

/** A rule beyond the term that bears on validity; null: nothing to say. */
export type ValidityRule = (about: CredentialCase) => Finding<"validity"> | null;

/** What practice is judged on: the credential, how it stands, and how late its renewal is. */
export interface PracticeCase extends CredentialCase {
  readonly validity: Outcome<"validity">;
  readonly late: LateStep | null;
}

/** A rule that bears on practice; null: nothing to say. */
export type PracticeRule = (about: PracticeCase) => Finding<"practice"> | null;

/** What is asked of another state's credential. */
export interface RecognitionCase {
  readonly from: CredentialName & { readonly validity: Outcome<"validity"> | null };
  readonly on: PlainDate;
}

/** What another state's credential is worth for one of ours. */
export type RecognitionRule = (about: RecognitionCase) => readonly Finding<"recognition">[];

/** A credential kind of a state: its name, its parameters, its rules. */
export interface CredentialPolicy {
  readonly title: string;
  readonly body: string;
  /** Other ways in which registers write the kind. */
  readonly aliases: readonly string[];
  readonly parameters: Readonly<Record<string, Dated<unknown>>>;
  readonly term: TermPolicy;
  readonly validity: readonly ValidityRule[];
  readonly education: EducationPolicy;
  readonly practice: readonly PracticeRule[];
  readonly recognition: RecognitionRule;
  /** Null: we do not hold what is asked of an applicant. */
  readonly admission: readonly AdmissionRule[] | null;
  /** What is asked of a program's graduates, where a source of the state says it. */
  readonly graduates?: Partial<GraduateFieldUses>;
}

/** A state: everything that is decided there. Each is a folder and a line in the register. */
export interface StatePolicy {
  readonly code: string;
  readonly name: string;
  /** IANA name; the state's today is counted in it. */
  readonly timeZone: string;
  /** Whom to ask what no source settles. */
  readonly body: string;
  /** The address that a source names for questions to the body. */
  readonly contact?: string;
  /** Goes up when a rule of this state's own changes while its parameters stay. */
  readonly edition: number;
  readonly credentials: Readonly<Record<string, CredentialPolicy>>;
  /** Parameters of the state's services, teams and limits. */
  readonly parameters: Readonly<Record<string, Dated<unknown>>>;
  /** What is asked of training programs, by credential kind. Absent: no source that we hold says. */
  readonly programs?: Readonly<Record<string, ProgramPolicy>>;
  readonly services: ServiceRules | null;
  readonly units: UnitLimit | null;
  readonly messages: Messages;
  /** Examples that a person can read; one suite puts them all to the rules. */
  readonly cases: readonly WorkedCase[];
}
