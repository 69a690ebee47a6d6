import { perTerm } from "@/lib/rules/periods";
import type { StatePolicy } from "@/lib/rules/policy";
import { holdsValid } from "@/lib/rules/practice";
import { recognitionNotFound } from "@/lib/rules/recognition";
import { givenForAnother } from "@/lib/rules/validity";
import { cases } from "./cases";
import { cpss } from "./parameters";

const body = "Nebraska Department of Health and Human Services";
const recognition = recognitionNotFound(cpss.recognition, body);

/** Nebraska: one renewal day for all, in odd years. */
export const nebraska: StatePolicy = {
  code: "NE",
  name: "Nebraska",
  timeZone: "America/Chicago",
  body,
  edition: 1,
  credentials: {
    CPSS: {
      title: "Certified peer support specialist",
      body,
      aliases: [],
      parameters: cpss,
      term: { length: cpss.term, late: cpss.late },
      validity: [givenForAnother(recognition, "refer")],
      education: { hours: cpss.hours, per: perTerm, firstPeriod: cpss.firstPeriod },
      practice: [holdsValid(cpss.force)],
      recognition,
      admission: null,
    },
  },
  parameters: {},
  services: null,
  units: null,
  messages: {},
  cases,
};
