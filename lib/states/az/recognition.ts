import type { Finding, Outcome } from "@/lib/rules/decision";
import { finding, said, type Says } from "@/lib/rules/finding";
import type { RecognitionCase, RecognitionRule } from "@/lib/rules/policy";
import { placeOf } from "@/lib/states/facts/places";
import { medicaid, type Coverage } from "./medicaid";
import type { messages } from "./messages";
import { prss } from "./parameters";

const says: Says<keyof typeof messages> = said;

const worth: Readonly<
  Record<
    Coverage | "unknown",
    { readonly outcome: Outcome<"recognition">; readonly code: keyof typeof messages }
  >
> = {
  pays: { outcome: "recognized", code: "az-medicaid-pays" },
  "to be confirmed": { outcome: "propose", code: "az-medicaid-proposed" },
  "does not pay": { outcome: "not-recognized", code: "az-medicaid-does-not-pay" },
  unknown: { outcome: "refer", code: "az-medicaid-not-known" },
};

/** A credential of another state counts when that state's Medicaid pays for peer support. */
export const whereMedicaidPays: RecognitionRule = (about) => {
  const { from, on } = about;
  const national = prss.notOfAState.on(on);
  if (
    national.value !== "unknown" &&
    national.value.includes(from.credential.trim().toUpperCase())
  ) {
    return [says("refer", "az-not-of-a-state", national.cite, { credential: from.credential })];
  }
  if (from.state === "AZ") return [ofThisState(about)];
  return [ofMedicaid(about), atHome(about)];
};

function ofThisState({ from, on }: RecognitionCase): Finding<"recognition"> {
  return from.credential.trim().toUpperCase() === "PRSS"
    ? finding("recognized", "same-credential", prss.recognition.on(on).cite)
    : finding("not-recognized", "own-state-other-credential", prss.ownState.on(on).cite);
}

function ofMedicaid({ from, on }: RecognitionCase): Finding<"recognition"> {
  const coverage = medicaid.get(from.state)?.on(on);
  const { outcome, code } = worth[coverage?.value ?? "unknown"];
  const cite = coverage?.cite ?? prss.recognition.on(on).cite;
  return says(outcome, code, cite, { state: placeOf(from.state)?.name ?? from.state });
}

/** Standing at home is not asked for, but what is known not to be in force goes to the body. */
function atHome({ from, on }: RecognitionCase): Finding<"recognition"> {
  const { validity } = from;
  if (validity === "valid") {
    return finding("recognized", "in-force-at-home", prss.recognition.on(on).cite);
  }
  const { cite } = prss.homeStanding.on(on);
  return validity === null
    ? says("recognized", "az-home-standing-not-asked", cite)
    : says("refer", "az-not-in-force-at-home", cite, { validity });
}
