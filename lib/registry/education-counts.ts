/** What is read of a record of education to say whether it stands. */
export interface EducationRow {
  readonly id: string;
  /** The record that this one amends. */
  readonly amendsId: string | null;
  readonly source: string;
  /** The oldest first. */
  readonly decisions: readonly { readonly decision: string }[];
}

/** The records that one amends, the newest first: as far as they are among these. */
export function amendedBy<Row extends Pick<EducationRow, "id" | "amendsId">>(
  { amendsId }: Pick<EducationRow, "amendsId">,
  rows: readonly Row[],
): readonly Row[] {
  const before = amendsId === null ? undefined : rows.find(({ id }) => id === amendsId);
  return before === undefined ? [] : [before, ...amendedBy(before, rows)];
}

/**
 * The ids of the records of these people in whose place another stands. What a holder puts in the place of a
 * record that was accepted takes it once it is accepted itself: a holder's own word changes no verdict.
 */
export function replacedOf(rows: readonly EducationRow[]): ReadonlySet<string> {
  const replaced = new Set<string>();
  for (const row of rows) {
    const takesPlace = row.source !== "holder" || wasAccepted(row);
    for (const before of amendedBy(row, rows)) {
      if (!takesPlace && wasAccepted(before)) break;
      replaced.add(before.id);
    }
  }
  return replaced;
}

/** The records of these people in whose place no other stands. */
export function notReplaced<Row extends EducationRow>(rows: readonly Row[]): readonly Row[] {
  const replaced = replacedOf(rows);
  return rows.filter(({ id }) => !replaced.has(id));
}

/**
 * Whether the rules may count it, should no other stand in its place: what its holder states once it was accepted,
 * what others state unless it was not accepted; either until it is withdrawn.
 */
export function counts({ source, decisions }: Omit<EducationRow, "id" | "amendsId">): boolean {
  const decision = decisions.at(-1)?.decision ?? (source === "holder" ? "waits" : "accepted");
  return decision === "accepted" || decision === "withdrawal-asked";
}

function wasAccepted({ decisions }: EducationRow): boolean {
  return decisions.some(({ decision }) => decision === "accepted");
}
