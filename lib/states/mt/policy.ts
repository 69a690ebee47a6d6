import { alsoAsked, hasLived, isTrue, neverFound, trained } from "@/lib/rules/admission";
import { perCalendarYear, perTerm } from "@/lib/rules/periods";
import type { StatePolicy } from "@/lib/rules/policy";
import { holdsValid } from "@/lib/rules/practice";
import { recognitionNotFound } from "@/lib/rules/recognition";
import { givenForAnother } from "@/lib/rules/validity";
import { certificateToo, recovered } from "./admission";
import { cases } from "./cases";
import { messages } from "./messages";
import { cbhpss } from "./parameters";
import { cbhpssProgram } from "./program";
import { waiver } from "./waiver-parameters";
import { holdsCertificate, supervisedMonthly, worksUnderWaiver } from "./waiver-practice";

const board = "Montana Board of Behavioral Health";
const department = "Department of Public Health and Human Services (SDMI waiver)";
const boardRecognition = recognitionNotFound(cbhpss.recognition, board);
const waiverRecognition = recognitionNotFound(waiver.recognition, department);

/** Montana: the board's certificate and the waiver's provider standard, two regimes apart. */
export const montana: StatePolicy = {
  code: "MT",
  name: "Montana",
  timeZone: "America/Denver",
  body: board,
  edition: 2,
  credentials: {
    CBHPSS: {
      title: "Certified Behavioral Health Peer Support Specialist",
      body: board,
      aliases: [],
      parameters: cbhpss,
      term: { length: cbhpss.term, late: cbhpss.late },
      validity: [givenForAnother(boardRecognition, "refer")],
      education: {
        hours: cbhpss.hours,
        per: perTerm,
        firstPeriod: cbhpss.firstPeriod,
        carryOver: cbhpss.carryOver,
        sharedIsForTheBody: cbhpss.shared,
      },
      practice: [holdsValid(cbhpss.force)],
      recognition: boardRecognition,
      admission: [
        hasLived(cbhpss.lived),
        recovered,
        trained(cbhpss.training),
        isTrue("recognized", cbhpss.approved),
        isTrue("examPassed", cbhpss.exam),
        alsoAsked(cbhpss.background),
        alsoAsked(cbhpss.agreement),
        neverFound(cbhpss.age),
        neverFound(cbhpss.schooling),
      ],
    },
    "SDMI-CPSS": {
      title: "Certified Peer Support Specialist in the SDMI HCBS waiver (provider standard)",
      body: department,
      aliases: [],
      parameters: waiver,
      term: { length: waiver.term },
      validity: [givenForAnother(waiverRecognition, "refer")],
      education: { hours: waiver.hours, per: perCalendarYear },
      practice: [
        holdsValid(waiver.certificate),
        holdsCertificate,
        worksUnderWaiver,
        supervisedMonthly,
      ],
      recognition: waiverRecognition,
      admission: [
        hasLived(waiver.lived),
        trained(waiver.training),
        isTrue("recognized", waiver.approved),
        certificateToo,
      ],
    },
  },
  parameters: {},
  programs: { CBHPSS: cbhpssProgram },
  services: null,
  units: {
    limit: waiver.units,
    counted: "week",
    per: "member and week",
    neverFound: [waiver.unit],
  },
  messages,
  cases,
};
