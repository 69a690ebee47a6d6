import { addDays, type PlainDate } from "@/lib/dates";
import { onActions } from "./actions";
import { worst, type Finding, type Standing } from "./decision";
import { decideEducation } from "./education";
import type { CredentialFacts } from "./facts";
import { finding } from "./finding";
import { lateness, type Lateness } from "./late";
import type { CredentialCase, CredentialPolicy } from "./policy";
import { nextOf } from "./next";
import { onRecord } from "./record";
import { termsOf, type TermPolicy, type TermSpan } from "./term";

/** Is it valid, is education owed, may the holder practice: three answers that never mix. */
export function decideStanding(
  policy: CredentialPolicy,
  facts: CredentialFacts,
  on: PlainDate,
): Standing {
  const terms = termsOf(policy.term, facts, on);
  const about: CredentialCase = { facts, on, terms };
  const term = terms.known ? terms.spans.at(-1) : undefined;
  const late =
    term === undefined || on <= term.lastDay ? null : lateness(policy.term, term.lastDay, on);

  const validity = [onTerm(about, term, late), ...onActions(facts.actions, on)];
  addNotesOnTerm(validity, policy.term, about, term, late);
  for (const rule of policy.validity) push(validity, rule(about));
  const outcome = worst("validity", validity, "valid");

  const practice: Finding<"practice">[] = [];
  const inPractice = { facts, on, terms, validity: outcome, late: late?.step ?? null };
  for (const rule of policy.practice) push(practice, rule(inPractice));

  const education = decideEducation(policy.education, about);
  const { through, computed } = endOfValidity(facts, on, term);
  return {
    on,
    validity: { outcome, through, computed, findings: validity },
    education,
    practice: { outcome: worst("practice", practice, "allowed"), findings: practice },
    next: nextOf(policy.term, about, { outcome, term, late, education }),
  };
}

function push<T>(list: T[], item: T | null): void {
  if (item !== null) list.push(item);
}

/** What the term alone says. */
function onTerm(
  { facts, on, terms }: CredentialCase,
  term: TermSpan | undefined,
  late: Lateness | null,
): Finding<"validity"> {
  if (facts.issuedOn > on) {
    return finding("pending", "not-yet-issued", onRecord.issue, { issuedOn: facts.issuedOn });
  }
  if (terms.endless === "for life") return finding("valid", "does-not-expire", terms.cite);
  if (terms.endless !== null) return finding("valid", "no-last-day-stated", terms.cite);
  if (term === undefined) return finding("refer", "term-not-known", terms.cite);

  const lastDay = term.ruledLastDay;
  const cite = term.computed ? term.cite : onRecord.printed;
  if (on <= lastDay) {
    const code = term.computed ? "valid-through-computed" : "valid-through";
    return finding("valid", code, cite, { lastDay });
  }
  if (on <= term.lastDay)
    return finding("refer", "extended-beyond-the-rule", term.cite, { lastDay });
  if (late === null) return finding("expired", "last-day-over", cite, { lastDay });
  return onLateness(late, lastDay);
}

function onLateness({ step, until, cite }: Lateness, lastDay: PlainDate): Finding<"validity"> {
  const { status, fee } = step;
  if (status === "terminated") return finding(status, "too-late-to-renew", cite, { lastDay });
  if (until === null) return finding(status, "not-renewed", cite, { lastDay });
  if (fee === undefined) return finding(status, "renewable-until", cite, { lastDay, until });
  return fee === "asked"
    ? finding(status, "renewable-with-fee-until", cite, { lastDay, until })
    : finding(status, "renewable-for-until", cite, { lastDay, until, fee });
}

function addNotesOnTerm(
  found: Finding<"validity">[],
  policy: TermPolicy,
  { facts, on, terms }: CredentialCase,
  term: TermSpan | undefined,
  late: Lateness | null,
): void {
  if (terms.endless !== null && facts.printedExpiry !== null) {
    const printed = { printed: facts.printedExpiry };
    found.push(finding("valid", "printed-day-has-no-effect", terms.cite, printed));
  }
  if (terms.tooLate !== null) {
    const cite = policy.late?.on(terms.tooLate).cite ?? onRecord.action;
    found.push(finding("valid", "renewed-after-the-end", cite, { renewed: terms.tooLate }));
  }
  if (term === undefined) return;
  if (term.extended) {
    const cite = policy.extension?.on(term.lastDay).cite ?? onRecord.action;
    found.push(finding("valid", "term-was-extended", cite, { lastDay: term.ruledLastDay }));
  }
  if (on > term.lastDay && late === null && policy.late !== undefined) {
    found.push(finding("valid", "late-terms-not-found", policy.late.on(on).cite));
  }
}

/** The last valid day: of the term, or the eve of the day on which the body took it away. */
function endOfValidity(
  facts: CredentialFacts,
  on: PlainDate,
  term: TermSpan | undefined,
): { readonly through: PlainDate | null; readonly computed: boolean } {
  const through = term?.ruledLastDay ?? null;
  const computed = term?.computed ?? false;
  for (const { kind, from, to } of facts.actions) {
    if (kind === "suspended" || from > on || (to !== null && to < on)) continue;
    const eve = addDays(from, -1);
    if (through === null || eve < through) return { through: eve, computed: false };
  }
  return { through, computed };
}
