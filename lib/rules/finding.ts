import type { Citation } from "./dated";
import type { Finding, Outcome, Question, Values } from "./decision";
import type { CommonCode } from "./messages/common";

const none: Values = {};

/** Says a finding whose sentence every state shares. */
export function finding<Q extends Question>(
  outcome: Outcome<Q>,
  code: CommonCode,
  cite: Citation,
  values: Values = none,
): Finding<Q> {
  return { outcome, code, values, cite };
}

/** The same for a state's own sentences: its messages name the codes that may be said. */
export function findingsOf<Code extends string>(
  _messages: Readonly<Record<Code, unknown>>,
): <Q extends Question>(
  outcome: Outcome<Q>,
  code: Code,
  cite: Citation,
  values?: Values,
) => Finding<Q> {
  return (outcome, code, cite, values = none) => ({ outcome, code, values, cite });
}
