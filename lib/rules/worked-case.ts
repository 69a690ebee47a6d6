import type { QuestionName } from "./question";

/** A question of the contract with a name, as the JSON that a machine would send. */
export type Ask = Readonly<Record<string, unknown>> & { readonly question: QuestionName };

/** The part of an answer that a case is about. */
export type Expected = Readonly<Record<string, unknown>>;

/** An example a policy officer would sign. */
export interface WorkedCase {
  /** Its number on the sheet that the rules were written from. */
  readonly id?: string;
  readonly name: string;
  readonly ask: Ask;
  readonly expect: Expected;
  readonly because: string;
}

/** How a credential stands on a day. */
export function stands(
  state: string,
  credential: string,
  on: string,
  facts: Readonly<Record<string, unknown>>,
): Ask {
  return { question: "standing", state, credential, on, facts };
}

/** What another state's credential is worth on a day; `from` as `IL/CRSS`. */
export function recognizes(into: string, from: string, on: string, validity?: string): Ask {
  return {
    question: "recognition",
    into: credentialNamed(into),
    from: { ...credentialNamed(from), validity: validity ?? null },
    on,
  };
}

function credentialNamed(name: string): { readonly state: string; readonly credential: string } {
  return { state: name.slice(0, 2), credential: name.slice(3) };
}

/** May an applicant be given a credential. */
export function admits(
  state: string,
  credential: string,
  on: string,
  facts: Readonly<Record<string, unknown>>,
  level: "first" | "full" = "full",
): Ask {
  return { question: "admission", state, credential, on, level, facts };
}
