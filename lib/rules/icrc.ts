import type { Dated } from "./dated";
import type { Finding } from "./decision";
import { finding } from "./finding";
import type { RecognitionCase, RecognitionRule } from "./policy";

/** What is known of a credential elsewhere and the consortium IC&RC. */
export type ReciprocalLevel = "reciprocal" | "another credential" | "not known";

/**
 * IC&RC boards take each other's credentials, at the reciprocal level and begun by the holder with
 * the home board. One that is known to be in force is recognized; else staff must confirm it.
 */
export function boardToBoard(
  rule: Dated<"IC&RC board to board">,
  levelOf: (state: string, credential: string) => ReciprocalLevel,
): RecognitionRule {
  return (about) => [...atHome(rule, about), onLevel(rule, about, levelOf)];
}

function onLevel(
  rule: Dated<"IC&RC board to board">,
  { from, on }: RecognitionCase,
  levelOf: (state: string, credential: string) => ReciprocalLevel,
): Finding<"recognition"> {
  const { cite } = rule.on(on);
  const values = { credential: from.credential, state: from.state };
  switch (levelOf(from.state, from.credential)) {
    case "reciprocal":
      return from.validity === "valid"
        ? finding("recognized", "icrc-reciprocal", cite, values)
        : finding("propose", "icrc-reciprocal", cite, values);
    case "another credential":
      return finding("not-recognized", "icrc-other-level", cite, values);
    case "not known":
      return finding("refer", "icrc-not-known", cite, values);
  }
}

function atHome(
  rule: Dated<"IC&RC board to board">,
  { from, on }: RecognitionCase,
): readonly Finding<"recognition">[] {
  if (from.validity === null || from.validity === "valid") return [];
  return [finding("refer", "not-in-force-at-home", rule.on(on).cite, { validity: from.validity })];
}
