import type { Dated } from "./dated";
import { finding } from "./finding";
import type { RecognitionRule } from "./policy";

/** Nobody found whether, or on what terms, the state takes another state's credential. */
export function recognitionNotFound(terms: Dated<"unknown">, body: string): RecognitionRule {
  return ({ on }) => [finding("refer", "recognition-not-found", terms.on(on).cite, { body })];
}

/** The credential is not given on the strength of another state's. */
export function neverRecognized(rule: Dated<"none">): RecognitionRule {
  return ({ on }) => [finding("not-recognized", "no-reciprocity", rule.on(on).cite)];
}

/** The state asks for more than a credential, of which this question holds no facts. */
export function asksForMore(rule: Dated<string>, body: string): RecognitionRule {
  return ({ from, on }) => {
    const { cite } = rule.on(on);
    const { validity } = from;
    return validity === null || validity === "valid" || validity === "refer"
      ? [finding("refer", "more-is-asked", cite, { body })]
      : [finding("not-recognized", "not-active-at-home", cite, { validity })];
  };
}
