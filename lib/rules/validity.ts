import type { PlainDate } from "@/lib/dates";
import type { Dated } from "./dated";
import { finding } from "./finding";
import { readings } from "./record";
import type { RecognitionRule, ValidityRule } from "./policy";

const notTested = readings(
  "source of the credential",
  "The program behind a legacy record, or one without a source, is not tested.",
);

/** A program's certificate counts when the program was recognized on the day of issue. */
export function fromRecognizedProgram(rule: Dated<true>): ValidityRule {
  return ({ facts }) => {
    const { source, issuedOn } = facts;
    if (source === null || source.kind === "legacy") {
      return finding("valid", "program-not-tested", notTested);
    }
    if (source.kind !== "program") return null;
    const { cite } = rule.on(issuedOn);
    const was = source.recognized.some(
      ({ from, to }) => from <= issuedOn && (to === null || issuedOn <= to),
    );
    return was
      ? finding("valid", "program-was-recognized", cite, { issuedOn })
      : finding("refer", "program-was-not-recognized", cite, { issuedOn });
  };
}

/**
 * A credential given for another state's rests on the decision made then. Only where the facts
 * say that nothing was to be recognized is it a question for the body (reading).
 */
export function givenForAnother(recognition: RecognitionRule): ValidityRule {
  return ({ facts }) => {
    const { source, issuedOn } = facts;
    if (source?.kind !== "reciprocity") return null;
    if (source.from === null) return finding("valid", "given-by-recognition", byRecognition);
    const found = recognition({ from: { ...source.from, validity: null }, on: issuedOn });
    const against = found.find((one) => one.outcome === "not-recognized");
    const values = { state: source.from.state, credential: source.from.credential };
    return against === undefined
      ? finding("valid", "given-by-recognition", byRecognition, values)
      : finding("refer", "recognition-in-doubt", against.cite, values);
  };
}

/** Before a credential existed nobody could be given it. */
export function notBefore(opened: Dated<PlainDate>): ValidityRule {
  return ({ facts, on }) => {
    const { value, cite } = opened.on(on);
    if (value === "unknown" || facts.issuedOn >= value) return null;
    return finding("refer", "opened-later", cite, { opened: value });
  };
}

const byRecognition = readings(
  "credentials by recognition",
  "A credential given for another state's rests on what was decided when it was registered.",
);
