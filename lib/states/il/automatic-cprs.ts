import { addMonths, type PlainDate } from "@/lib/dates";
import type { CredentialFacts } from "@/lib/rules/facts";
import { said, type Says } from "@/lib/rules/finding";
import type { ValidityRule } from "@/lib/rules/policy";
import type { messages } from "./messages";
import { cprs, crss } from "./parameters";

const says: Says<keyof typeof messages> = said;

/** The last day of the CPRS that was given to a CRSS holder when it opened; null: not such a one. */
export function lastDayOfCrss(facts: CredentialFacts): PlainDate | null {
  const opened = cprs.opened.on(facts.issuedOn).value;
  if (opened === "unknown" || facts.issuedOn !== opened) return null;
  for (const { state, credential, issuedOn, printedExpiry } of facts.holds) {
    if (state !== "IL" || credential !== "CRSS") continue;
    if (issuedOn !== null && issuedOn > opened) continue;
    if (printedExpiry !== null && printedExpiry >= opened) return printedExpiry;
    if (printedExpiry === null && issuedOn !== null) return endOfTermOn(opened, issuedOn);
  }
  return null;
}

function endOfTermOn(day: PlainDate, issuedOn: PlainDate): PlainDate | null {
  const { value } = crss.term.on(issuedOn);
  if (typeof value === "string" || !("months" in value)) return null;
  let last = addMonths(issuedOn, value.months);
  while (last < day) last = addMonths(last, value.months);
  return last;
}

/** Says where the last day comes from. */
export const givenToCrssHolders: ValidityRule = ({ facts, on }) =>
  facts.printedExpiry === null && lastDayOfCrss(facts) !== null
    ? says("valid", "il-given-to-crss-holders", cprs.automatic.on(on).cite)
    : null;
