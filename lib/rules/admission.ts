import type { PlainDate } from "@/lib/dates";
import type { Finding, HoursByCategory } from "./decision";
import type { ApplicantFacts } from "./facts";

/** Who asks, for the short first certificate or the full one, and when. */
export interface AdmissionCase {
  readonly facts: ApplicantFacts;
  readonly level: "first" | "full";
  readonly on: PlainDate;
}

/** What one requirement says: how much is missing, and until when a bar stands. */
export interface Requirement {
  readonly finding: Finding<"admission">;
  readonly short?: HoursByCategory;
  readonly from?: PlainDate;
}

/** The requirements of a credential, each on its own. */
export type AdmissionRule = (about: AdmissionCase) => readonly Requirement[];
