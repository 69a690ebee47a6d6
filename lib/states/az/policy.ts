import {
  alsoAsked,
  atLeast,
  finishedSchool,
  hasLived,
  isTrue,
  neverFound,
  trained,
} from "@/lib/rules/admission";
import { boardToBoard } from "@/lib/rules/icrc";
import { perTerm, perYearEmployed } from "@/lib/rules/periods";
import type { CredentialPolicy, StatePolicy } from "@/lib/rules/policy";
import { holdsValid } from "@/lib/rules/practice";
import { recognitionNotFound } from "@/lib/rules/recognition";
import { fromRecognizedProgram, givenForAnother } from "@/lib/rules/validity";
import { reciprocalLevel } from "@/lib/states/facts/reciprocal-level";
import { cases } from "./cases";
import { prssGraduates } from "./graduates";
import { medicaid } from "./medicaid";
import { messages } from "./messages";
import { board, cprs, cprsAdmission, pra, praAdmission, prss } from "./parameters";
import { onlyWithPrss } from "./practice";
import { prssProgram } from "./program";
import { whereMedicaidPays } from "./recognition";

const privateBoard = "Arizona Board for Certification of Addiction Counselors";
const cprsRecognition = boardToBoard(cprs.recognition, reciprocalLevel);
const praRecognition = recognitionNotFound(pra.recognition, privateBoard);

/** What the two credentials of the private board have in common. */
const ofPrivateBoard = {
  body: privateBoard,
  aliases: [],
  practice: [onlyWithPrss],
} satisfies Partial<CredentialPolicy>;

/** Arizona: a credential for life, and education that only employment makes owed. */
export const arizona: StatePolicy = {
  code: "AZ",
  name: "Arizona",
  timeZone: "America/Phoenix",
  body: "Office of Individual and Family Affairs (OIFA) of AHCCCS",
  contact: "OIFA@azahcccs.gov",
  edition: 2,
  credentials: {
    PRSS: {
      title: "Peer and Recovery Support Specialist",
      body: "Office of Individual and Family Affairs (OIFA) of AHCCCS",
      aliases: [
        "PSS",
        "Peer Support",
        "Peer & Recovery Support Specialist",
        "Peer and Recovery Support Specialist",
        "Peer Support Specialist",
      ],
      parameters: prss,
      term: { length: prss.term },
      validity: [fromRecognizedProgram(prss.program), givenForAnother(whereMedicaidPays, "stands")],
      education: { hours: prss.hours, per: perYearEmployed("PRSS") },
      practice: [holdsValid(prss.practice)],
      recognition: whereMedicaidPays,
      admission: [
        isTrue("recognized", prss.program),
        isTrue("examPassed", prss.exam),
        hasLived(prss.lived),
        isTrue("consentToShare", prss.consent),
        alsoAsked(prss.level),
        alsoAsked(prss.recovery),
        neverFound(prss.examMark),
        neverFound(prss.age),
      ],
      graduates: prssGraduates,
    },
    CPRS: {
      ...ofPrivateBoard,
      title: "Certified Peer Recovery Specialist (private, not the state credential)",
      parameters: { ...cprs, ...board, ...cprsAdmission },
      admission: [
        finishedSchool(cprsAdmission.schooling),
        hasLived(cprsAdmission.lived),
        trained(cprsAdmission.training),
        isTrue("examPassed", cprsAdmission.exam),
        atLeast("experienceHours", cprsAdmission.experience),
        atLeast("supervisionHours", cprsAdmission.supervision),
        alsoAsked(cprsAdmission.jurisdiction),
      ],
      term: { length: cprs.term, late: board.late },
      validity: [givenForAnother(cprsRecognition, "stands")],
      recognition: cprsRecognition,
      education: { hours: cprs.hours, per: perTerm },
    },
    "PR-A": {
      ...ofPrivateBoard,
      title: "Peer Recovery Associate (private, not the state credential)",
      parameters: { ...pra, ...board, ...praAdmission },
      admission: [
        hasLived(praAdmission.lived),
        trained(praAdmission.training),
        isTrue("recognized", praAdmission.program),
        isTrue("examPassed", praAdmission.exam),
        alsoAsked(praAdmission.also),
      ],
      term: { length: pra.term, late: board.late },
      validity: [givenForAnother(praRecognition, "refer")],
      recognition: praRecognition,
      education: { hours: pra.hours, per: perTerm },
    },
  },
  parameters: Object.fromEntries([...medicaid].map(([code, fact]) => [`medicaid${code}`, fact])),
  programs: { PRSS: prssProgram },
  services: null,
  units: null,
  messages,
  cases,
};
