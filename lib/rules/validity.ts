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
 * A credential given for another state's rests on the decision made then (reading). Where the
 * facts say that nothing was to be recognized, it is a question for the body; and where nobody
 * found on what terms it could have been, too, unless the body itself keeps this registry.
 */
export function givenForAnother(
  recognition: RecognitionRule,
  whenReferred: "stands" | "refer",
): ValidityRule {
  return ({ facts }) => {
    const { source, issuedOn } = facts;
    if (source?.kind !== "reciprocity") return null;
    const from = source.from ?? { state: "", credential: "" };
    const found = recognition({ from: { ...from, validity: null }, on: issuedOn });
    const doubt = found.find(
      ({ outcome }) =>
        (outcome === "not-recognized" && source.from !== null) ||
        (outcome === "refer" && whenReferred === "refer"),
    );
    if (doubt === undefined) return finding("valid", "given-by-recognition", byRecognition);
    return doubt.outcome === "refer"
      ? finding("refer", "recognition-terms-not-found", doubt.cite)
      : finding("refer", "recognition-in-doubt", doubt.cite, { ...from });
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
