import { atLeast, finishedSchool, hasLived, isTrue, trained } from "@/lib/rules/admission";
import { perTerm } from "@/lib/rules/periods";
import type { StatePolicy } from "@/lib/rules/policy";
import { holdsValid } from "@/lib/rules/practice";
import { asksForMore } from "@/lib/rules/recognition";
import { givenForAnother } from "@/lib/rules/validity";
import { cases } from "./cases";
import { cmpss } from "./parameters";

const body = "California Mental Health Services Authority (CalMHSA)";
const recognition = asksForMore(cmpss.recognition, body);

/** California: two years, and a window that opens 90 days before the end. */
export const california: StatePolicy = {
  code: "CA",
  name: "California",
  timeZone: "America/Los_Angeles",
  body,
  edition: 1,
  credentials: {
    CMPSS: {
      title: "Certified Medi-Cal Peer Support Specialist",
      body,
      aliases: [],
      parameters: cmpss,
      term: { length: cmpss.term, late: cmpss.late, windowDays: cmpss.window },
      validity: [givenForAnother(recognition, "stands")],
      education: { hours: cmpss.hours, per: perTerm },
      practice: [holdsValid(cmpss.force)],
      recognition,
      admission: [
        atLeast("age", cmpss.age),
        finishedSchool(cmpss.schooling),
        hasLived(cmpss.lived),
        trained(cmpss.training),
        isTrue("examPassed", cmpss.exam),
      ],
    },
  },
  parameters: {},
  services: null,
  units: null,
  messages: {},
  cases,
};
