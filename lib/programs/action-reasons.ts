/** Why an office limits a program's recognition: codes, each with a sentence in `programs.reason`. */
export const actionReasons = [
  "requirements-not-met",
  "curriculum-not-taught",
  "hours-not-taught",
  "examination-not-sound",
  "certificates-not-true",
  "records-not-kept",
  "copies-not-given",
  "registration-ended",
  "questions-not-answered",
  "own-request",
  "operator-closed",
] as const;

/** Why a program's recognition was limited. */
export type ActionReason = (typeof actionReasons)[number];

/** Those that a registrar chooses from; that an operator closed is recorded with its closing. */
export const chosenReasons = actionReasons.filter(
  (reason): reason is Exclude<ActionReason, "operator-closed"> => reason !== "operator-closed",
);

/** The reasons that stored words name; a word that we do not know is left out. */
export function toActionReasons(words: readonly string[]): readonly ActionReason[] {
  return actionReasons.filter((reason) => words.includes(reason));
}
