/** What the national facts say of one credential; null: not found. */
export interface FactCredential {
  readonly acronym: string | null;
  readonly name: string;
  readonly body: string | null;
  readonly trainingHours: number | null;
  readonly examRequired: boolean | null;
  readonly minAge: number | null;
  readonly education: string | null;
  readonly livedExperience: string | null;
  readonly expires: boolean | null;
  readonly renewalMonths: number | null;
  readonly hours: number | null;
  readonly ethicsHours: number | null;
  readonly hoursMonths: number | null;
}

/** How far Medicaid's payment for peer support is known: shown, inferred, a gap in 2024, or not known. */
export type Coverage = "direct" | "inferred" | "gap" | "unknown";

/** One jurisdiction in the table of states. */
export interface FactRow {
  readonly code: string;
  readonly name: string;
  readonly held: "rules" | "facts";
  readonly credentials: readonly FactCredential[];
  readonly coverage: Coverage;
  /** What the coverage was shown for, where a source says it. */
  readonly covers: "mental-health" | "substance-use" | "both" | null;
  readonly confidence: "high" | "medium" | "low";
}

/** Whom to ask, each once. */
export function bodiesOf({ credentials }: FactRow): readonly string[] {
  return [...new Set(credentials.flatMap(({ body }) => (body === null ? [] : [body])))];
}
