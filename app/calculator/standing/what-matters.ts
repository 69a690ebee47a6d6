import { addMonths, addYears, later, type PlainDate } from "@/lib/dates";
import type { Standing } from "@/lib/rules/decision";
import type { CredentialFacts } from "@/lib/rules/facts";
import { kindOf } from "@/lib/states/index";
import { registered } from "@/lib/states/registered";
import { standing } from "@/lib/states/standing";
import type { Known } from "./read-facts";

/** Facts that some credentials need and others do not. */
export type Matter =
  "actions" | "employment" | "setting" | "holds" | "supervisionMeetings" | "proofReceivedOn";

/**
 * Which facts can change the answer: each is left out of a complete record, or an act of the body is put into
 * it, and the rules are asked whether they notice. So a state that is added is asked about without a word here.
 */
export function whatMatters(known: Known): ReadonlySet<Matter> {
  const { kind, facts, on } = known;
  const works = { as: kind.credential, from: facts.issuedOn, to: null, setting: "agency" } as const;
  const complete: CredentialFacts = {
    ...facts,
    actions: [],
    employment: [works],
    holds: otherKinds(known),
    supervisionMeetings: monthly(facts.issuedOn, on),
    proofReceivedOn: facts.issuedOn,
  };
  const without: Readonly<Record<Matter, Partial<CredentialFacts>>> = {
    actions: { actions: [{ kind: "suspended", from: facts.issuedOn, to: null }] },
    employment: { employment: [] },
    setting: { employment: [{ ...works, setting: "self-employed" }] },
    holds: { holds: [] },
    supervisionMeetings: { supervisionMeetings: [] },
    proofReceivedOn: { proofReceivedOn: null },
  };
  const answer = (less: Partial<CredentialFacts>): string =>
    JSON.stringify(standing(kind, { ...complete, ...less }, on));
  const whole = answer({});
  return new Set(matters.filter((matter) => answer(without[matter]) !== whole));
}

const matters = [
  "actions",
  "employment",
  "setting",
  "holds",
  "supervisionMeetings",
  "proofReceivedOn",
] as const satisfies readonly Matter[];

/** The other credentials of the state, by their codes. */
export function otherKindsOf({ state, credential }: Known["kind"]): readonly string[] {
  const policy = registered.find(({ code }) => code === state);
  return Object.keys(policy?.credentials ?? {}).filter((code) => code !== credential);
}

function otherKinds({ kind, facts, on }: Known): CredentialFacts["holds"] {
  return otherKindsOf(kind).map((credential) => ({
    state: kind.state,
    credential,
    issuedOn: facts.issuedOn,
    printedExpiry: addYears(later(facts.issuedOn, on), 1),
  }));
}

/** A day in each of the last months. */
function monthly(from: PlainDate, on: PlainDate): readonly PlainDate[] {
  return [0, -1, -2].map((months) => addMonths(on, months)).filter((day) => day >= from);
}

/** What the period asks for when nothing was earned yet; null: hours would serve nothing. */
export function hoursAsked({ kind, facts, on }: Known): Standing["education"] | null {
  const { education } = standing(kind, { ...facts, education: [] }, on);
  const asks = Object.values(education.required).some((hours) => hours > 0);
  return asks || maySave(kind, on) ? education : null;
}

/** Whether hours of one period may serve the next. */
export function maySave({ state, credential }: Known["kind"], on: PlainDate): boolean {
  const most = kindOf(state, credential)?.education.carryOver?.on(on).value ?? 0;
  return most !== "unknown" && most > 0;
}
