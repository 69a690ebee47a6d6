/** What an office may decide about a credential that was issued inside a window. */
export const recallDecisions = ["stays", "re-check", "revoke"] as const;

/** What was decided about a credential of a recall. */
export type RecallDecision = (typeof recallDecisions)[number];

/** The decision a stored word names. Throws when the database holds a word we do not know. */
export function toRecallDecision(text: string): RecallDecision {
  const decision = recallDecisions.find((known) => known === text);
  if (decision === undefined) throw new TypeError(`unknown decision of a recall: ${text}`);
  return decision;
}
