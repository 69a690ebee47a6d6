import type { PlainDate } from "@/lib/dates";
import { courseName, type Action, type CredentialFacts, type Source } from "@/lib/rules/facts";
import type { Credential } from "./credential";

/**
 * What the rules are told about a credential first issued on a day. What only its holder asserts is
 * left out: it never changes a verdict. Their education counts once somebody accepted it.
 */
export function factsOf(credential: Credential, issuedOn: PlainDate): CredentialFacts {
  return {
    issuedOn,
    printedExpiry: credential.printedExpiry,
    firstCertificate: credential.firstCertificate,
    source: sourceOf(credential),
    renewals: credential.renewals.filter(assertedByOthers),
    extensions: credential.extensions.filter(assertedByOthers),
    actions: actionsOf(credential),
    employment: credential.employments
      .filter(assertedByOthers)
      .map(({ worksAs, from, to, setting }) => ({
        as: worksAs,
        from,
        to,
        setting,
      })),
    education: credential.education
      .filter((record) => record.counts)
      .map((record) => ({
        ref: record.id,
        on: record.on,
        hours: record.hours,
        categories: record.categories,
        course: courseName(record.course),
        recognized: record.recognized,
        part: record.part === "taught" || record.part === "prepared" ? record.part : "attended",
        academicCredit: record.academicCredit,
        usedFor: [],
      })),
    holds: credential.otherCredentials.map(({ state, kind, issuedOn: from, printedExpiry }) => ({
      state,
      credential: kind,
      issuedOn: from,
      printedExpiry,
    })),
    supervisionMeetings: [],
    proofReceivedOn: null,
  };
}

/** What the office did to a credential and still stands. */
export function actionsOf({ actions }: Credential): readonly Action[] {
  return actions.filter(assertedByOthers).map(({ kind, from, to }) => ({ kind, from, to }));
}

function assertedByOthers({ source }: { readonly source: string }): boolean {
  return source !== "holder";
}

function sourceOf({ origin, program, from }: Credential): Source {
  if (program?.inDoubt) return { kind: "program", recognized: program.recognized };
  if (origin === "reciprocity") {
    return { kind: "reciprocity", from: from && { state: from.state, credential: from.kind } };
  }
  if (origin === "program" && program) return { kind: "program", recognized: program.recognized };
  return { kind: "legacy" };
}
