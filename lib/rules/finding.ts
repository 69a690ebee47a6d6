import type { Citation } from "./dated";
import type { Finding, Outcome, Question, Values } from "./decision";
import type { CommonCode } from "./messages/common";

/** Says a finding by one of the codes that have a sentence. */
export type Says<Code extends string> = <Q extends Question>(
  outcome: Outcome<Q>,
  code: Code,
  cite: Citation,
  values?: Values,
) => Finding<Q>;

const none: Values = {};

/** Says a finding; a state gives it the codes of its own messages by a type, `Says<...>`. */
export const said: Says<string> = (outcome, code, cite, values = none) => ({
  outcome,
  code,
  values,
  cite,
});

/** Says a finding whose sentence every state shares. */
export const finding: Says<CommonCode> = (outcome, code, cite, values) =>
  said(outcome, code, cite, values);
