/** What is read of a record of education to say whether it stands. */
export interface EducationRow {
  readonly source: string;
  readonly amendedBy: object | null;
  /** The oldest first. */
  readonly decisions: readonly { readonly decision: string }[];
}

/** Whether no other record took its place. */
export function isNotAmended({ amendedBy }: EducationRow): boolean {
  return amendedBy === null;
}

/**
 * Whether the rules may count it: what its holder states once it was accepted, what others state unless it was
 * not accepted or was withdrawn.
 */
export function counts({ source, decisions }: EducationRow): boolean {
  const decision = decisions.at(-1)?.decision ?? null;
  return source === "holder"
    ? decision === "accepted"
    : decision === null || decision === "accepted";
}
