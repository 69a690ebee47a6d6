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
import { perTerm } from "@/lib/rules/periods";
import type { StatePolicy } from "@/lib/rules/policy";
import { holdsValid } from "@/lib/rules/practice";
import { neverRecognized, recognitionNotFound } from "@/lib/rules/recognition";
import { givenForAnother, notBefore } from "@/lib/rules/validity";
import { reciprocalLevel } from "@/lib/states/facts/reciprocal-level";
import { givenToCrssHolders, lastDayOfCrss } from "./automatic-cprs";
import { cases } from "./cases";
import { messages } from "./messages";
import { cfpp, cprs, crss } from "./parameters";
import { cfppProgram, cprsProgram, crssProgram } from "./program";
import { services, staff, team } from "./service-parameters";
import { decideService } from "./services";
import { decideTeam } from "./teams";

const body = "Illinois Certification Board (ICB)";
const crssRecognition = neverRecognized(crss.recognition);
const cprsRecognition = boardToBoard(cprs.recognition, reciprocalLevel);
const cfppRecognition = recognitionNotFound(cfpp.recognition, body);

/** Illinois: two-year terms, hours that count once, and what Medicaid lets each category do. */
export const illinois: StatePolicy = {
  code: "IL",
  name: "Illinois",
  timeZone: "America/Chicago",
  body,
  edition: 2,
  credentials: {
    CRSS: {
      title: "Certified Recovery Support Specialist",
      body,
      aliases: [],
      parameters: crss,
      term: { length: crss.term, late: crss.late, extension: crss.extension },
      validity: [givenForAnother(crssRecognition, "stands")],
      education: {
        hours: crss.hours,
        per: perTerm,
        carryOver: crss.carryOver,
        coursesOnce: crss.once,
        recognition: crss.recognized,
      },
      practice: [holdsValid(crss.force)],
      recognition: crssRecognition,
      admission: [
        finishedSchool(crss.schooling),
        hasLived(crss.lived),
        trained(crss.training),
        isTrue("examPassed", crss.exam),
        atLeast("experienceHours", crss.experience),
        atLeast("supervisionHours", crss.supervision),
        alsoAsked(crss.split),
        alsoAsked(crss.disclosure),
        neverFound(crss.age),
      ],
    },
    CPRS: {
      title: "Certified Peer Recovery Specialist",
      body,
      aliases: [],
      parameters: cprs,
      term: {
        length: cprs.term,
        late: cprs.late,
        extension: cprs.extension,
        firstEnds: lastDayOfCrss,
      },
      validity: [
        notBefore(cprs.opened),
        givenToCrssHolders,
        givenForAnother(cprsRecognition, "stands"),
      ],
      education: {
        hours: cprs.hours,
        per: perTerm,
        carryOver: cprs.carryOver,
        coursesOnce: cprs.once,
        recognition: cprs.recognized,
      },
      practice: [holdsValid(cprs.force)],
      recognition: cprsRecognition,
      admission: [
        finishedSchool(cprs.schooling),
        hasLived(cprs.lived),
        trained(cprs.training),
        isTrue("examPassed", cprs.exam),
        alsoAsked(cprs.split),
        neverFound(cprs.experience),
        neverFound(cprs.age),
      ],
    },
    CFPP: {
      title: "Certified Family Partnership Professional",
      body,
      aliases: [],
      parameters: cfpp,
      term: { length: cfpp.term, late: cfpp.late },
      validity: [givenForAnother(cfppRecognition, "refer")],
      education: { hours: cfpp.hours, per: perTerm },
      practice: [holdsValid(cfpp.force)],
      recognition: cfppRecognition,
      admission: [
        hasLived(cfpp.lived),
        trained(cfpp.training),
        neverFound(cfpp.exam),
        neverFound(cfpp.experience),
        neverFound(cfpp.schooling),
        neverFound(cfpp.age),
      ],
    },
  },
  parameters: { ...services, ...staff, ...team },
  programs: { CRSS: crssProgram, CPRS: cprsProgram, CFPP: cfppProgram },
  services: { service: decideService, team: decideTeam },
  units: null,
  messages,
  cases,
};
