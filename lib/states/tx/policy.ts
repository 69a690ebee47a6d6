import {
  alsoAsked,
  atLeast,
  finishedSchool,
  forFull,
  hasLived,
  isTrue,
  trained,
} from "@/lib/rules/admission";
import { perTerm } from "@/lib/rules/periods";
import type { CredentialPolicy, StatePolicy } from "@/lib/rules/policy";
import { holdsValid } from "@/lib/rules/practice";
import { recognitionNotFound } from "@/lib/rules/recognition";
import { givenForAnother, notBefore } from "@/lib/rules/validity";
import { cases } from "./cases";
import { both, mentalHealth, recoverySupport } from "./parameters";

const body = "certification entity under 1 TAC 354";
const recognition = recognitionNotFound(both.recognition, body);

function peerSpecialist(title: string, own: typeof mentalHealth): CredentialPolicy {
  return {
    title,
    body,
    aliases: [],
    parameters: { ...both, ...own },
    term: { length: both.term, first: both.first, late: both.late },
    validity: [notBefore(both.opened), givenForAnother(recognition, "refer")],
    education: { hours: both.hours, ofFirstCertificate: both.hoursOfFirst, per: perTerm },
    practice: [holdsValid(both.force)],
    recognition,
    admission: [
      atLeast("age", both.age),
      finishedSchool(both.schooling),
      hasLived(own.lived),
      trained(both.training),
      isTrue("examPassed", both.exam),
      forFull(atLeast("experienceHours", both.experience)),
      alsoAsked(both.background),
    ],
  };
}

/** Texas: a short first certificate, then two years, for two kinds of peer specialist. */
export const texas: StatePolicy = {
  code: "TX",
  name: "Texas",
  timeZone: "America/Chicago",
  body,
  edition: 1,
  credentials: {
    MHPS: peerSpecialist("Mental Health Peer Specialist", mentalHealth),
    RSPS: peerSpecialist("Recovery Support Peer Specialist", recoverySupport),
  },
  parameters: {},
  services: null,
  units: null,
  messages: {},
  cases,
};
