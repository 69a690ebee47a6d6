import { atLeast, finishedSchool, hasLived, isTrue } from "@/lib/rules/admission";
import { perCalendarYear } from "@/lib/rules/periods";
import type { StatePolicy } from "@/lib/rules/policy";
import { holdsValid } from "@/lib/rules/practice";
import { recognitionNotFound } from "@/lib/rules/recognition";
import { givenForAnother } from "@/lib/rules/validity";
import { kindsFromFacts } from "@/lib/states/kinds-from-facts";
import { cases } from "./cases";
import { mentalHealth } from "./parameters";

const body = "Georgia Mental Health Consumer Network";
const recognition = recognitionNotFound(mentalHealth.recognition, body);

/** Georgia: the calendar year, and two late steps before a certification is inactive. */
export const georgia: StatePolicy = {
  code: "GA",
  name: "Georgia",
  timeZone: "America/New_York",
  body,
  edition: 1,
  credentials: {
    ...kindsFromFacts("GA"),
    "CPS-MH": {
      title: "Certified Peer Specialist - Mental Health",
      body,
      aliases: [],
      parameters: mentalHealth,
      term: { length: mentalHealth.term, late: mentalHealth.late },
      validity: [givenForAnother(recognition, "refer")],
      education: {
        hours: mentalHealth.hours,
        per: perCalendarYear,
        firstPeriod: mentalHealth.firstPeriod,
        carryOver: mentalHealth.carryOver,
      },
      practice: [holdsValid(mentalHealth.force)],
      recognition,
      admission: [
        atLeast("age", mentalHealth.age),
        finishedSchool(mentalHealth.schooling),
        hasLived(mentalHealth.lived),
        atLeast("recoveryYears", mentalHealth.recovery),
        isTrue("examPassed", mentalHealth.exam),
      ],
    },
  },
  parameters: {},
  services: null,
  units: null,
  messages: {},
  cases,
};
