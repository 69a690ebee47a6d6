import {
  alsoAsked,
  atLeast,
  finishedSchool,
  forFull,
  hasLived,
  isTrue,
  neverFound,
  trained,
} from "@/lib/rules/admission";
import { boardToBoard } from "@/lib/rules/icrc";
import { perTerm } from "@/lib/rules/periods";
import type { StatePolicy } from "@/lib/rules/policy";
import { holdsValid, worksInAgency } from "@/lib/rules/practice";
import { recognitionNotFound } from "@/lib/rules/recognition";
import { givenForAnother } from "@/lib/rules/validity";
import { reciprocalLevel } from "@/lib/states/facts/reciprocal-level";
import { experienced } from "./admission";
import { cases } from "./cases";
import { messages } from "./messages";
import { cfsp, cpss, cprc, service } from "./parameters";
import { proofReceived } from "./practice";
import { cpssProgram } from "./program";

const body = "Peer and Family Support Certification Committee (BPA Health)";
const cpssRecognition = recognitionNotFound(cpss.recognition, body);
const cfspRecognition = recognitionNotFound(cfsp.recognition, body);
const cprcRecognition = boardToBoard(cprc.recognition, reciprocalLevel);

/** Idaho: a short first certificate, yearly terms, and practice in an agency only. */
export const idaho: StatePolicy = {
  code: "ID",
  name: "Idaho",
  timeZone: "America/Boise",
  body,
  edition: 2,
  credentials: {
    CPSS: {
      title: "Certified Peer Support Specialist",
      body,
      aliases: [],
      parameters: cpss,
      term: { length: cpss.term, first: cpss.first, late: cpss.late },
      validity: [givenForAnother(cpssRecognition, "refer")],
      education: {
        hours: cpss.hours,
        ofFirstCertificate: cpss.hoursOfFirst,
        per: perTerm,
        uniqueFrom: cpss.unique,
      },
      practice: [holdsValid(cpss.force), worksInAgency(cpss.agency, "CPSS"), proofReceived],
      recognition: cpssRecognition,
      admission: [
        atLeast("age", cpss.age),
        finishedSchool(cpss.schooling),
        hasLived(cpss.lived),
        atLeast("recoveryYears", cpss.recovery),
        trained(cpss.training),
        isTrue("recognized", cpss.directed),
        forFull(experienced),
        forFull(atLeast("supervisionHours", cpss.supervision)),
        alsoAsked(cpss.references),
        neverFound(cpss.exam),
        neverFound(cpss.background),
      ],
    },
    CFSP: {
      title: "Certified Family Support Partner",
      body,
      aliases: [],
      parameters: cfsp,
      term: { length: cfsp.term, late: cfsp.late },
      validity: [givenForAnother(cfspRecognition, "refer")],
      education: { hours: cfsp.hours, per: perTerm, uniqueFrom: cfsp.unique },
      practice: [holdsValid(cfsp.force)],
      recognition: cfspRecognition,
      admission: [
        atLeast("age", cfsp.age),
        finishedSchool(cfsp.schooling),
        hasLived(cfsp.lived),
        trained(cfsp.training),
      ],
    },
    CPRC: {
      title: "Certified Peer Recovery Coach",
      body: "Idaho Board of Alcohol/Drug Counselor Certification (IBADCC)",
      aliases: [],
      parameters: cprc,
      term: { length: cprc.term, late: cprc.late },
      validity: [givenForAnother(cprcRecognition, "stands")],
      education: { hours: cprc.hours, per: perTerm },
      practice: [holdsValid(cprc.force)],
      recognition: cprcRecognition,
      admission: null,
    },
  },
  parameters: service,
  programs: { CPSS: cpssProgram },
  services: null,
  units: {
    limit: service.units,
    counted: "calendarYear",
    per: "member and calendar year",
    neverFound: [service.weekly, service.unit],
  },
  messages,
  cases,
};
